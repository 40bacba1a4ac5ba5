// One page of each kind in a report, found by what is there.
import { readdirSync, statSync } from "node:fs";
import path from "node:path";

const largest = (site, folder, fits) => {
  const files = readdirSync(path.join(site, folder)).filter((name) => name.endsWith(".html") && fits(name));
  files.sort((a, b) => statSync(path.join(site, folder, b)).size - statSync(path.join(site, folder, a)).size ||
    (a < b ? -1 : 1));
  return files.length ? `${folder}/${files[0]}` : null;
};

const plain = (name) => !/-(teaching|exercise|exercise-key|quotes(-\d+)?|part-\d+|figure-\w+)\.html$/.test(name);

export const kindsOf = (site) => {
  const kinds = {
    index: "index.html",
    network: "network.html",
    method: "method.html",
    search: "search.html",
    meeting: largest(site, "meeting", plain),
    teaching: largest(site, "meeting", (name) => name.endsWith("-teaching.html")),
    exercise: largest(site, "meeting", (name) => name.endsWith("-exercise.html")),
    key: largest(site, "meeting", (name) => name.endsWith("-exercise-key.html")),
    delegation: largest(site, "delegation", plain),
    target: largest(site, "target", plain),
    quotes: largest(site, "target", (name) => name.endsWith("-quotes.html")),
    audit: largest(site, "audit", plain),
  };
  try {
    kinds.letter = largest(site, "letter", plain);
  } catch {
    // a report without letters has no folder for them
  }
  return kinds;
};

export const allPages = (site) => readdirSync(site, { recursive: true })
  .map(String).filter((name) => name.endsWith(".html")).sort();
