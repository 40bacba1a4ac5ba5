// Usage: node all.mjs SAMPLES-IN-ENGLISH SAMPLES-IN-FRENCH HOSTILE: folders of reports.
import { doing } from "./doing.mjs";
import { everyPage } from "./every_page.mjs";
import { finish } from "./harness.mjs";
import { hostile } from "./hostile.mjs";

const [english, french, strange] = process.argv.slice(2);
await everyPage("en", english);
await doing("en", english);
await everyPage("fr", french, ["light"]);
await doing("fr", french);
await hostile("hostile", strange);
await everyPage("hostile", strange, ["dark"]);
await finish();
