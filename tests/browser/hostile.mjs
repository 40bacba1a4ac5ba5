// Names that are markup stay text everywhere.
import { readFileSync } from "node:fs";
import path from "node:path";
import { addressOf, expect, test } from "./harness.mjs";
import { allPages } from "./kinds.mjs";

export const hostile = async (name, site) => {
  await test(`${name}: no page runs what a name holds`, {}, async (page) => {
    let seen = 0;
    for (const file of allPages(site)) {
      await page.goto(addressOf(site, file));
      const bad = await page.evaluate(() => document.querySelectorAll(
        "img, script:not([src]), [onerror], [onmouseover]").length);
      expect(bad === 0, `${file} holds markup from a name`);
      seen += (await page.locator("body").innerText()).includes("<img src=x onerror=alert(2)>") ? 1 : 0;
    }
    expect(seen > 3, `the name is shown as text on ${seen} pages only`);
  });
  await test(`${name}: drawings and data hold it as text`, {}, async () => {
    for (const file of allPages(site)) {
      const html = readFileSync(path.join(site, file), "utf8");
      expect(!/<(script>|img )/.test(html), `${file}`);
    }
  });
};
