// One browser for all tests; each test has a page of its own, and says "passed NAME" or "failed NAME".
import { chromium } from "playwright-core";
import { pathToFileURL } from "node:url";
import path from "node:path";

export const browser = await chromium.launch({
  executablePath: process.env.HORSESHOE_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run"],
});

export const addressOf = (site, file) => {
  const [name, hash] = file.split("#");
  return pathToFileURL(path.join(site, name)).href + (hash ? `#${hash}` : "");
};

let failures = 0;

/** What went wrong in a page: errors on the console, requests that failed or left the report. */
const watch = (page, faults) => {
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (!/^(file|data|about):/.test(request.url())) faults.push(`foreign: ${request.url()}`);
  });
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
};

/** Runs `body(page)` in a context of its own. A fault of the page fails it too. */
export const test = async (name, options, body) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(15000);
  const page = await context.newPage();
  const faults = [];
  watch(page, faults);
  try {
    await body(page, context);
    if (faults.length) throw new Error(faults.slice(0, 5).join("\n    "));
    console.log(`passed ${name}`);
  } catch (error) {
    failures += 1;
    console.log(`failed ${name}: ${String(error.message).split("\n").slice(0, 8).join("\n    ")}`);
  } finally {
    await context.close();
  }
};

export const expect = (condition, message) => {
  if (!condition) throw new Error(message);
};

export const equal = (got, wanted, what) => {
  expect(got === wanted, `${what}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`);
};

/** Waits until `truth` holds in the page. The page's policy keeps Playwright's own way out. */
export const until = async (page, truth, argument, what) => {
  for (let i = 0; i < 100; ++i) {
    if (await page.evaluate(truth, argument)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`never came: ${what}`);
};

export const finish = async () => {
  await browser.close();
  console.error(`${failures} failed`);
};
