// Each number that was counted or measured from words leads to them.
import { addressOf, equal, expect, test } from "./harness.mjs";
import { kindsOf } from "./kinds.mjs";

/** In the page: numbers above nought of key sentences, facts and tables that are no link. */
const looseNumbers = () => {
  const loose = [];
  let linked = 0;
  const isNumber = /[1-9]/;
  // What names or dates something is no count, nor is a limit of the program's own.
  const own = (text) => text.replace(/\b\d{1,2} \p{L}+ \d{4}\b|\b\d{4}\b|S\/\S+|\([^)]*20\d\d[^)]*\)/gu, "")
    .replace(/\b3 (stances|prises)|\b(than|de) 3\b|\b3 or more\b/gu, "");
  const walker = (root) => document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (const sentence of document.querySelectorAll(".key p, .facts dd")) {
    for (const walk = walker(sentence); walk.nextNode();) {
      const node = walk.currentNode;
      if (!isNumber.test(own(node.data))) continue;
      if (node.parentElement.closest("a")) linked += 1;
      else if (!node.parentElement.closest("small")) loose.push(node.data.trim().slice(0, 60));
    }
  }
  for (const cell of document.querySelectorAll("table.data td.r[data-v]")) {
    if (!isNumber.test(cell.textContent)) continue;
    if (cell.querySelector("a")) linked += 1;
    else loose.push(`${cell.closest("section")?.id}: ${cell.textContent.trim()}`);
  }
  return { linked, loose };
};

/** Sections about the program or the source, not about what was said. */
const apart = /^(classes|checks|accuracy|unseen|audit): /;

export const numbers = async (name, site) => {
  for (const [kind, file] of Object.entries(kindsOf(site))) {
    if (!file || ["method", "search", "exercise", "key"].includes(kind)) continue;
    await test(`${name}: ${kind}: every number leads to its words`, {}, async (page) => {
      await page.goto(addressOf(site, file));
      const { linked, loose } = await page.evaluate(looseNumbers);
      const bad = loose.filter((text) => !apart.test(text));
      equal([...new Set(bad)].slice(0, 6).join(" | "), "", `${bad.length} lead nowhere`);
      expect(linked > 0 || ["quotes", "teaching"].includes(kind), "there is no number at all");
    });
  }
};
