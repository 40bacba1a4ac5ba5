// Letters that run from right to left: in names and in quotes of a page that runs from left to right, and
// pages that run from right to left as a whole.
import { addressOf, equal, expect, test } from "./harness.mjs";
import { allPages, kindsOf } from "./kinds.mjs";

/** In the page: quotes whose direction is not that of their first letters, and names that are not set apart. */
const faultsOf = () => {
  const rightToLeft = /[\u0590-\u08ff]/;
  const first = (text) => text.match(/[\p{L}]/u)?.[0] ?? "";
  const quotes = [...document.querySelectorAll("blockquote, q, .p > p, .hits p")];
  const names = [...document.querySelectorAll("main a, main b")].filter((name) => rightToLeft.test(name.textContent));
  const wrong = quotes.filter((quote) => {
    const wanted = rightToLeft.test(first(quote.textContent)) ? "rtl" : "ltr";
    return getComputedStyle(quote).direction !== wanted;
  });
  const loose = names.filter((name) => !["isolate", "plaintext"].includes(getComputedStyle(name).unicodeBidi));
  return {
    names: names.length,
    turned: quotes.filter((quote) => getComputedStyle(quote).direction === "rtl").length,
    wrong: wrong.map((quote) => quote.textContent.slice(0, 40)),
    loose: loose.map((name) => name.textContent),
  };
};

/** In the page: links with such a name where what is written behind it does not stand behind it. */
const displacedBy = () => {
  const displaced = [];
  for (const link of document.querySelectorAll(".key p a, .prose p a")) {
    const after = link.nextSibling;
    if (!/[\u0590-\u08ff]/.test(link.textContent) || after?.nodeType !== Node.TEXT_NODE || !after.data.trim()) continue;
    const range = document.createRange();
    range.setStart(after, 0);
    range.setEnd(after, 1);
    const [behind] = range.getClientRects();
    const boxes = [...link.getClientRects()];
    const last = boxes[boxes.length - 1];
    if (behind && behind.width && Math.abs(behind.top - last.top) < 4 && behind.left < last.right - 1) {
      displaced.push(link.textContent);
    }
  }
  return displaced;
};

export const rightToLeft = async (name, site) => {
  await test(`${name}: words run as their letters do, and names move nothing around them`, {}, async (page) => {
    let names = 0;
    let turned = 0;
    for (const file of allPages(site)) {
      await page.goto(addressOf(site, file));
      const faults = await page.evaluate(faultsOf);
      equal(faults.wrong.join("; "), "", `${file}: quotes that run the wrong way`);
      equal(faults.loose.join("; "), "", `${file}: names that are not set apart`);
      equal((await page.evaluate(displacedBy)).join("; "), "", `${file}: names that displace what follows`);
      names += faults.names;
      turned += faults.turned;
    }
    expect(names > 20, `${names} names only run from right to left`);
    expect(turned > 2, `${turned} quotes only run from right to left`);
  });
  for (const [kind, file] of Object.entries(kindsOf(site))) {
    if (!file) continue;
    for (const width of [1280, 320]) {
      await test(`${name}: ${kind} as a page from right to left, ${width} px`, { viewport: { width, height: 800 } },
        async (page) => {
          await page.goto(addressOf(site, file));
          await page.evaluate(() => { document.documentElement.dir = "rtl"; });
          const found = await page.evaluate(() => {
            const wide = document.documentElement.clientWidth;
            const out = [...document.querySelectorAll("body *")].filter((element) => {
              if (element.closest("svg, .scroll, .fig-body, .toc, nav, .hidden, .skip")) return false;
              const box = element.getBoundingClientRect();
              return box.width > 0 && (box.left < -1 || box.right > wide + 1);
            });
            const svg = document.querySelector("main svg text");
            const heading = document.querySelector("h1").getBoundingClientRect();
            const main = document.querySelector("main").getBoundingClientRect();
            return {
              out: out.slice(0, 3).map((element) => `${element.tagName}.${element.className}`),
              drawing: svg ? getComputedStyle(svg).direction : "ltr",
              turned: Math.abs(heading.right - main.right) < 60 || heading.width > main.width - 80,
            };
          });
          equal(found.out.join(", "), "", "leaves the page");
          equal(found.drawing, "ltr", "drawings");
          expect(found.turned, "the heading does not begin at the right");
        });
    }
  }
};
