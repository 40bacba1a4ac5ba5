// What pages do: copy, sort, filter, search, lead to words, switch highlights, go by keyboard.
import { addressOf, equal, expect, test, until } from "./harness.mjs";
import { kindsOf } from "./kinds.mjs";

export const doing = async (name, site) => {
  const kinds = kindsOf(site);

  await test(`${name}: a quote is copied with its citation`, { permissions: ["clipboard-read", "clipboard-write"] },
    async (page) => {
      await page.addInitScript(() => {
        navigator.clipboard.writeText = async (text) => { globalThis.copied = text; };
      });
      await page.goto(addressOf(site, kinds.meeting));
      const card = page.locator(".card").first();
      await card.locator("button").click();
      const copied = await page.evaluate(() => globalThis.copied);
      const quote = (await card.locator("blockquote").innerText()).trim();
      const cite = (await card.locator("a.cite").innerText()).trim();
      expect(copied.includes(quote.slice(0, 40)), `no quote in ${copied}`);
      expect(copied.endsWith(`(${cite})`), `no citation in ${copied}`);
      expect(/S\/PV\.\d+, .*\d{4}, .*\(.+\)/.test(cite), `no pinpoint: ${cite}`);
    });

  await test(`${name}: a citation leads to the words, and they are shown`, {}, async (page) => {
    await page.goto(addressOf(site, kinds.meeting));
    const card = page.locator(".card").first();
    const cue = await card.locator("blockquote mark").innerText();
    await card.locator("a.cite").click();
    const hash = new URL(page.url()).hash.slice(1);
    const target = page.locator(`[id="${hash}"]`);
    const words = await target.evaluate((element) => element.textContent);
    expect(cue.startsWith(words.slice(0, 12)), `"${words}" is not "${cue}"`);
    await until(page, (id) => {
      const box = document.getElementById(id).getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight;
    }, hash, "the words in sight");
  });

  await test(`${name}: highlights can be switched off by kind`, {}, async (page) => {
    await page.goto(addressOf(site, kinds.meeting));
    const style = (selector) => page.locator(selector).first()
      .evaluate((element) => getComputedStyle(element).textDecorationLine);
    equal(await style("mark.m:not(.c)"), "underline", "a name before");
    await page.locator("#show-names").uncheck();
    equal(await style("mark.m:not(.c)"), "none", "a name after");
  });

  await test(`${name}: tables sort up and down by what they show`, {}, async (page) => {
    await page.goto(addressOf(site, "index.html"));
    const table = page.locator("#delegations table");
    const head = table.locator("th", { has: page.locator("button") }).nth(2);
    const values = () => table.locator("tbody tr td:nth-child(3)")
      .evaluateAll((cells) => cells.map((cell) => Number(cell.dataset.v)));
    await head.locator("button").click();
    const up = await values();
    equal(await head.getAttribute("aria-sort"), "ascending", "sort");
    expect(up.every((value, i) => i === 0 || up[i - 1] <= value), `not ascending: ${up}`);
    await head.locator("button").click();
    const down = await values();
    expect(down.every((value, i) => i === 0 || down[i - 1] >= value), `not descending: ${down}`);
    expect(new Set(up).size > 1, "all values are the same");
  });

  await test(`${name}: a long table begins with its first rows, and has all when asked, filtered or printed`, {}, async (page) => {
    await page.goto(addressOf(site, "index.html"));
    const shown = () => page.locator("#targets tbody tr").evaluateAll((rows) =>
      rows.filter((row) => row.getBoundingClientRect().height > 0).length);
    const all = await page.locator("#targets tbody tr").count();
    expect(all > 60, "the table is not long");
    equal(await shown(), 40, "rows at first");
    await page.emulateMedia({ media: "print" });
    equal(await shown(), all, "rows on paper");
    await page.emulateMedia({ media: "screen" });
    const last = await page.locator("#targets tbody tr th").nth(all - 1).textContent();
    await page.locator("#targets input[type=search]").fill(last);
    expect(await shown() >= 1 && await page.locator("#targets tbody tr").nth(all - 1).isVisible(), "the last is found");
    await page.locator("#targets input[type=search]").fill("");
    equal(await shown(), 40, "rows again");
    await page.locator("#targets .btn.all").click();
    equal(await shown(), all, "rows of all");
  });

  await test(`${name}: lists are filtered by what is typed`, {}, async (page) => {
    await page.goto(addressOf(site, "index.html"));
    const rows = page.locator("#targets tbody tr");
    const all = await rows.count();
    const first = await rows.first().locator("th").innerText();
    await page.locator("#targets input[type=search]").fill(first.toUpperCase());
    const shown = await rows.evaluateAll((items) => items.filter((item) => !item.hidden).length);
    expect(shown >= 1 && shown < all, `${shown} of ${all}`);
  });

  await test(`${name}: search finds words, narrows by facets, and leads to them`, {}, async (page) => {
    await page.goto(addressOf(site, kinds.meeting));
    const text = await page.locator(".p p").nth(8).innerText();
    const word = text.match(/\p{L}{9,}/u)[0];
    await page.goto(addressOf(site, "search.html"));
    await page.locator("#q").fill(word);
    await page.locator("#hits li").first().waitFor();
    const hit = page.locator("#hits li").first();
    expect((await hit.locator("mark").first().innerText()).toLowerCase().startsWith(word.toLowerCase().slice(0, 5)),
      "no word is marked");
    const before = await page.locator("#found").innerText();
    const value = await page.locator("#by option").nth(1).getAttribute("value");
    await page.locator("#by").selectOption(value);
    await until(page, (old) => document.getElementById("found").textContent !== old, before, "a narrower answer");
    await page.locator("#by").selectOption("");
    await hit.waitFor();
    await until(page, (old) => document.getElementById("found").textContent === old, before, "the first answer again");
    const href = await hit.locator("a").getAttribute("href");
    await hit.locator("a").click();
    await page.waitForURL(/\.html#p\d+$/);
    const hash = new URL(page.url()).hash.slice(1);
    expect((await page.locator(`[id="${hash}"]`).innerText()).toLowerCase().includes(word.toLowerCase()), `${href} does not hold ${word}`);
  });

  await test(`${name}: search answers nothing for words that are not there`, {}, async (page) => {
    await page.goto(addressOf(site, "search.html"));
    await page.locator("#q").fill("zyxwvutsrq");
    await until(page, () => document.getElementById("search").dataset.answered === "zyxwvutsrq", null, "an answer");
    equal(await page.locator("#hits li").count(), 0, "hits");
    expect((await page.locator("#found").innerText()).startsWith("0"), "the count");
  });

  await test(`${name}: the network narrows by weight`, {}, async (page) => {
    await page.goto(addressOf(site, "network.html"));
    const shown = () => page.locator("#ties tbody tr")
      .evaluateAll((rows) => rows.filter((row) => !row.hidden).map((row) => Number(row.dataset.weight)));
    const all = await shown();
    const limit = Math.max(...all);
    await page.locator("[data-limit=weight]").fill(String(limit));
    const heavy = await shown();
    expect(heavy.length >= 1 && heavy.length < all.length && heavy.every((w) => w >= limit), `${heavy.length} of ${all.length}`);
    // what is left out of the table is left out of the drawing
    const drawn = await page.evaluate(() => {
      const rows = [...document.querySelectorAll("#ties tbody tr")].filter((row) => !row.hidden);
      const shown = new Set(rows.map((row) => `${row.dataset.from} ${row.dataset.to}`));
      const ties = [...document.querySelectorAll("#mention-f svg [data-from]")];
      const on = ties.filter((tie) => getComputedStyle(tie).display !== "none");
      return { all: ties.length, on: on.length,
        right: on.every((tie) => shown.has(`${tie.dataset.from} ${tie.dataset.to}`)) };
    });
    expect(drawn.right && drawn.on < drawn.all, `${drawn.on} of ${drawn.all} ties are drawn`);
    await page.locator("[data-limit=weight]").fill("");
    equal(await page.locator("#mention-f svg .tie.off").count(), 0, "ties left out");
  });

  await test(`${name}: the keyboard reaches the text, the seats and the turns`, {}, async (page) => {
    await page.goto(addressOf(site, kinds.meeting));
    await page.keyboard.press("Tab");
    equal(await page.evaluate(() => document.activeElement.className), "skip", "first stop");
    await page.keyboard.press("Enter");
    equal(new URL(page.url()).hash, "#main", "skip link");
    const link = page.locator(".turn-h h3 a.no").first();
    await link.focus();
    const before = await page.evaluate(() => document.activeElement.textContent);
    await page.keyboard.press("j");
    const after = await page.evaluate(() => document.activeElement.textContent);
    expect(Number(after) === Number(before) + 1, `${before} to ${after}`);
    const visible = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement);
      return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    });
    expect(visible, "the focus cannot be seen");
  });

  await test(`${name}: the exercise sheet names no speaker, its key does`, {}, async (page) => {
    await page.goto(addressOf(site, kinds.exercise));
    const quotes = await page.locator(".sheet > li").count();
    expect(quotes > 0, "no quotes");
    equal(await page.locator(".sheet a, .sheet .cite").count(), 0, "citations on the sheet");
    await page.goto(addressOf(site, kinds.key));
    equal(await page.locator(".sheet > li").count(), quotes, "quotes of the key");
    equal(await page.locator(".sheet a.cite").count(), quotes, "citations of the key");
  });
};
