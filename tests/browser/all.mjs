// Usage: node all.mjs SAMPLES-IN-ENGLISH SAMPLES-IN-FRENCH HOSTILE RIGHT-TO-LEFT FIGURES: folders of
// reports, and of SVG files.
import { doing } from "./doing.mjs";
import { everyPage } from "./every_page.mjs";
import { figures } from "./figures.mjs";
import { finish } from "./harness.mjs";
import { hostile } from "./hostile.mjs";
import { numbers } from "./numbers.mjs";
import { rightToLeft } from "./rtl.mjs";

const [english, french, strange, turned, drawings] = process.argv.slice(2);
await everyPage("en", english);
await doing("en", english);
await everyPage("fr", french, ["light"]);
await doing("fr", french);
await hostile("hostile", strange);
await everyPage("hostile", strange, ["dark"]);
await rightToLeft("rtl", turned);
await numbers("en", english);
await numbers("fr", french);
await figures(drawings);
await finish();
