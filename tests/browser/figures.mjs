// Figures as files, as the browser draws them: no text over another one, none cut off.
import { readdirSync } from "node:fs";
import { addressOf, equal, expect, test } from "./harness.mjs";

/** In the page: texts that leave the drawing, and pairs that lie over each other. */
const faultsOf = () => {
  const upright = (text) => {
    const { a, b, c, d } = text.getScreenCTM();
    return (Math.abs(b) < 1e-3 && Math.abs(c) < 1e-3) || (Math.abs(a) < 1e-3 && Math.abs(d) < 1e-3);
  };
  const paper = document.documentElement.getBoundingClientRect();
  const texts = [...document.querySelectorAll("text")].filter((text) => {
    const style = getComputedStyle(text);
    return text.textContent.trim() && style.visibility !== "hidden" && style.display !== "none";
  }).map((text) => ({ words: text.textContent, box: text.getBoundingClientRect(), upright: upright(text) }));
  const cut = texts.filter(({ box }) => box.left < paper.left - 1 || box.right > paper.right + 1 ||
                                        box.top < paper.top - 1 || box.bottom > paper.bottom + 1);
  // A line's box has room above and below its letters: only what reaches well into it is over it.
  const over = [];
  const level = texts.filter((text) => text.upright);
  level.forEach((one, i) => level.slice(i + 1).forEach((other) => {
    const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    const least = Math.min(one.box.height, other.box.height, one.box.width, other.box.width);
    if (wide > 0.35 * least && high > 0.35 * least) over.push(`"${one.words}" and "${other.words}"`);
  }));
  return { texts: texts.length, cut: cut.map(({ words }) => words), over };
};

/** In the page: how far the lightness of its words is from that of its paper. */
const contrastOf = () => {
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\d.]+/g).slice(0, 3).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paper = light(getComputedStyle(document.querySelector("rect")).fill);
  const question = light(getComputedStyle(document.querySelector("text")).fill);
  return (Math.max(paper, question) + 0.05) / (Math.min(paper, question) + 0.05);
};

export const figures = async (folder) => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg")).sort()) {
    await test(`figure: ${file}: every text has room`, {}, async (page) => {
      await page.goto(addressOf(folder, file));
      const { texts, cut, over } = await page.evaluate(faultsOf);
      expect(texts > 3, "there are no words in it");
      equal(cut.join(", "), "", "cut off");
      equal(over.slice(0, 4).join("; "), "", "one over another");
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        const contrast = await page.evaluate(contrastOf);
        expect(contrast >= 4.5, `${colorScheme}: the question's contrast is ${contrast.toFixed(1)}`);
      }
    });
  }
};
