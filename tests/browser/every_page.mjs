// What holds for every kind of page: nothing fails, nothing is asked from elsewhere, axe is content in
// light and dark, nothing is wider than a narrow screen or the paper, all is there without JavaScript.
import axe from "axe-core";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { addressOf, equal, expect, test } from "./harness.mjs";
import { allPages, kindsOf } from "./kinds.mjs";

const violations = async (page) => {
  await page.evaluate(axe.source);
  const result = await page.evaluate(() => globalThis.axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    resultTypes: ["violations"],
    preload: false,  // it would ask for the style sheet again, which the policy forbids
  }));
  return result.violations.map((v) => `${v.id} (${v.nodes.length}): ${v.nodes[0].html.slice(0, 160)} ${(v.nodes[0].failureSummary ?? "").split("\n")[1] ?? ""}`);
};

const overflow = (page) => page.evaluate(() => {
  const width = document.documentElement.clientWidth;
  const wide = [...document.querySelectorAll("body *")].filter((element) => {
    if (element.closest("svg, .scroll, .fig-body, .toc, nav, .hidden, .skip")) return false;
    return element.getBoundingClientRect().right > width + 1;
  });
  return wide.slice(0, 3).map((element) => `${element.tagName}.${element.className}`)
    .concat(document.documentElement.scrollWidth > width + 1 ? ["the page scrolls sideways"] : []);
});

/** Ids that come twice once the script has run, and what leads to an id that is not there. */
const wrongIds = (page) => page.evaluate(() => {
  const seen = new Set();
  const wrong = [];
  for (const { id } of document.querySelectorAll("[id]")) {
    if (seen.has(id)) wrong.push(`${id} twice`);
    seen.add(id);
  }
  for (const name of ["aria-labelledby", "aria-describedby", "aria-controls", "for"]) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const gone = element.getAttribute(name).split(" ").find((id) => !seen.has(id));
      if (gone) wrong.push(`${name}: no ${gone}`);
    }
  }
  for (const element of document.querySelectorAll("svg [fill^='url(#'], svg [marker-end^='url(#']")) {
    const [, id] = /#([^)]+)\)/.exec(element.getAttribute("fill") ?? element.getAttribute("marker-end"));
    if (!seen.has(id)) wrong.push(`pattern ${id} is not there`);
  }
  return wrong.slice(0, 5);
});

/** Signs of a legend that are not those of the drawing that the page shows. */
const foreignSigns = (page) => page.evaluate(() => [...document.querySelectorAll(".fig")].flatMap((figure) => {
  const drawn = [...figure.querySelectorAll(".fig-body svg")].filter((svg) => svg.getBoundingClientRect().width > 0);
  const form = drawn.some((svg) => svg.classList.contains("narrow")) ? "on-wide" : "on-narrow";
  return drawn.length === 0 ? [] : [...figure.querySelectorAll(`.${form}`)]
    .filter((element) => element.getBoundingClientRect().width > 0).map((element) => element.textContent);
}).slice(0, 3));

const clipped = (page) => page.evaluate(() => {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll("svg.svg, table.data")].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.right > width + 2 || box.left < -2);
  }).map((element) => `${element.tagName} ${element.id || element.className.baseVal || element.className}`);
});

export const everyPage = async (name, site, schemes = ["light", "dark"]) => {
  for (const [kind, file] of Object.entries(kindsOf(site))) {
    if (!file) continue;
    for (const colorScheme of schemes) {
      await test(`${name}: ${kind}, ${colorScheme}: no fault, axe`, { colorScheme }, async (page) => {
        // axe is put into the page by the test: the page's own policy would keep it out
        await page.goto(addressOf(site, file));
        equal((await wrongIds(page)).join(", "), "", "ids");
        equal((await foreignSigns(page)).join(", "), "", "signs of the narrow drawing");
        const found = await violations(page);
        expect(found.length === 0, found.join("\n    "));
      });
    }
    await test(`${name}: ${kind}: fits 320 px`, { viewport: { width: 320, height: 800 } }, async (page) => {
      await page.goto(addressOf(site, file));
      equal((await foreignSigns(page)).join(", "), "", "signs of the wide drawing");
      const wide = await overflow(page);
      expect(wide.length === 0, wide.join(", "));
    });
    await test(`${name}: ${kind}: fits the paper`, { viewport: { width: 688, height: 1000 } }, async (page) => {
      await page.emulateMedia({ media: "print" });
      await page.goto(addressOf(site, file));
      const cut = await clipped(page);
      expect(cut.length === 0, cut.join(", "));
    });
    await test(`${name}: ${kind}: whole without JavaScript`, { javaScriptEnabled: false }, async (page) => {
      await page.goto(addressOf(site, file));
      const text = await page.locator("main").innerText();
      expect(text.length > 80, "there is nothing in it");
      equal(await page.locator("main h1").count(), 1, "headings of the page");
    });
  }
  await test(`${name}: all pages below 2 MB, with a policy, without inline script or style`, {}, async () => {
    for (const file of allPages(site)) {
      const full = path.join(site, file);
      expect(statSync(full).size < 2_000_000, `${file} is too large`);
      const html = readFileSync(full, "utf8");
      expect(html.includes("Content-Security-Policy"), `${file} has no policy`);
      expect(!/<script(?![^>]*\ssrc=)/.test(html), `${file} has a script of its own`);
      const bare = html.replace(/"[^"]*"/g, '""');  // text in attributes is text
      expect(!/<[a-z][^>]*\s(style|on[a-z]+)=/.test(bare), `${file} has a style or a handler of its own`);
      expect(!/(href|src)="(https?:)?\/\//.test(html), `${file} leads elsewhere`);
    }
  });
  await test(`${name}: all links lead to a page and a place that are there`, {}, async () => {
    const pages = new Map(allPages(site).map((file) => [file, readFileSync(path.join(site, file), "utf8")]));
    const ids = new Map([...pages].map(([file, html]) =>
      [file, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]))]));
    const broken = [];
    for (const [file, html] of pages) {
      for (const [, href] of html.matchAll(/<a[^>]*\shref="([^"]+)"/g)) {
        const [target, hash] = href.replaceAll("&amp;", "&").split("#");
        const to = target ? path.posix.normalize(path.posix.join(path.posix.dirname(file), target)) : file;
        if (!to.endsWith(".html")) {
          try { statSync(path.join(site, to)); } catch { broken.push(`${file}: ${href}`); }
        } else if (!pages.has(to) || (hash && !ids.get(to).has(hash))) {
          broken.push(`${file}: ${href}`);
        }
      }
      const seen = new Set();
      for (const [, id] of html.matchAll(/<[^<>]*?\sid="([^"]+)"/g)) {
        if (seen.has(id)) broken.push(`${file}: id ${id} twice`);
        seen.add(id);
      }
    }
    expect(broken.length === 0, `${broken.length} broken: ${broken.slice(0, 4).join(", ")}`);
  });
};
