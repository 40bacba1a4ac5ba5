// Search over all paragraphs, offline: the index lies in files beside the page, and only those that a
// question needs are read. Each of them calls horseshoeIndex(kind, name, content).
"use strict";
(() => {
  const form = document.getElementById("search");
  if (!form) return;
  const box = document.getElementById("q");
  const by = document.getElementById("by");
  const of = document.getElementById("of");
  const tone = document.getElementById("tone");
  const from = document.getElementById("from");
  const to = document.getElementById("to");
  const found = document.getElementById("found");
  const list = document.getElementById("hits");
  const more = document.getElementById("more");
  const perPage = 25;
  const told = form.dataset;

  // --- files of the index
  const contents = new Map();
  const waiting = new Map();
  window.horseshoeIndex = (kind, name, content) => {
    const key = `${kind}/${name}`;
    contents.set(key, content);
    waiting.get(key)?.(content);
  };
  const load = (kind, name) => {
    const key = `${kind}/${name}`;
    if (contents.has(key)) return Promise.resolve(contents.get(key));
    return new Promise((resolve) => {
      waiting.set(key, resolve);
      const script = document.createElement("script");
      script.src = `search/${key}.js`;
      script.onerror = () => { contents.set(key, null); resolve(null); };
      document.head.append(script);
    });
  };

  // --- words: folded as the index is
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const bucketOf = (word, buckets) => {
    const [first, second] = [...word];
    return ((first?.codePointAt(0) ?? 0) * 31 + (second?.codePointAt(0) ?? 0)) % buckets;
  };
  const postings = (text) => {
    let last = 0;
    return text.split(" ").map((delta) => (last += parseInt(delta, 36)));
  };
  const lookUp = (content, wanted, prefix) => {
    const places = new Set();
    if (!content) return places;
    for (const line of content.split("\n")) {
      const blank = line.indexOf(" ");
      const word = line.slice(0, blank);
      if (prefix ? word.startsWith(wanted) : word === wanted) {
        postings(line.slice(blank + 1)).forEach((place) => places.add(place));
      }
    }
    return places;
  };

  // --- a question: all words, in quotation marks together; the last word may be a beginning
  const parse = (text) => {
    const phrases = [];
    const rest = text.replace(/["“«]\s*([^"”»]+?)\s*["”»]/g, (_, phrase) => {
      phrases.push(fold(phrase));
      return " ";
    });
    const loose = fold(rest).split(" ").filter(Boolean);
    const open = loose.length > 0 && !/\s$/.test(text);
    return { phrases, words: [...phrases.flatMap((p) => p.split(" ")), ...loose], open };
  };

  const both = (a, b) => (a === null ? b : new Set([...a].filter((place) => b.has(place))));

  const matching = async (index, question) => {
    let places = null;
    for (const [i, word] of question.words.entries()) {
      if (index.common.includes(word) && question.words.length > 1) continue;
      const content = await load("words", String(bucketOf(word, index.buckets)));
      const prefix = question.open && i === question.words.length - 1 && [...word].length > 1;
      places = both(places, lookUp(content, word, prefix));
    }
    for (const facet of facets()) {
      places = both(places, lookUp(await load("facets", facet.file), facet.key, false));
    }
    return places === null ? [] : [...places].sort((a, b) => a - b);
  };

  const facets = () => {
    const wanted = [];
    const key = (value) => value.replaceAll(" ", "_");
    if (by.value) wanted.push({ file: "by", key: key(by.value) });
    if (of.value) wanted.push({ file: "of", key: key(of.value) + tone.value });
    else if (tone.value) wanted.push({ file: "tone", key: tone.value });
    return wanted;
  };

  const documentOf = (index, place) => {
    let low = 0;
    let high = index.documents.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (index.documents[middle].first <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  const inTime = (document_) => (!from.value || document_.date >= from.value) &&
    (!to.value || document_.date <= to.value);

  // --- showing
  const around = (text, words) => {
    const plain = [...text];
    if (plain.length < 420) return text;
    const place = words.length ? fold(text).indexOf(words[0]) : 0;
    const start = Math.max(0, Math.min(place, plain.length) - 140);
    const end = Math.min(plain.length, start + 400);
    const cut = plain.slice(start, end).join("");
    // whole words alone
    const from_ = start ? cut.search(/\s/) + 1 : 0;
    const to_ = end < plain.length ? cut.search(/\s\S*$/) : cut.length;
    return (start ? "… " : "") + cut.slice(from_, to_ < from_ ? cut.length : to_) +
      (end < plain.length ? " …" : "");
  };

  const highlighted = (text, question) => {
    const parts = document.createDocumentFragment();
    for (const piece of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
      const folded = fold(piece);
      const last = question.words[question.words.length - 1];
      const hit = folded && (question.words.includes(folded) ||
        (question.open && last && folded.startsWith(last)));
      if (hit) {
        const mark = document.createElement("mark");
        mark.textContent = piece;
        parts.append(mark);
      } else {
        parts.append(piece);
      }
    }
    return parts;
  };

  const item = (index, document_, paragraph, question) => {
    const [link_, cite, text] = paragraph;
    const made = document.createElement("li");
    const link = document.createElement("a");
    link.href = link_;
    link.textContent = cite;
    const words = document.createElement("p");
    words.lang = document_.language;
    words.dir = "auto";
    link.dir = "auto";
    words.append(highlighted(around(text, question.words), question));
    made.append(link, words);
    return made;
  };

  let asked = 0;
  let places = [];
  let shown = 0;

  const showMore = async (index, question, number) => {
    const stop = Math.min(places.length, shown + perPage);
    for (; shown < stop; ++shown) {
      const which = documentOf(index, places[shown]);
      const document_ = index.documents[which];
      const text = await load("text", String(which));
      if (number !== asked || !text) return;
      list.append(item(index, document_, text[places[shown] - document_.first], question));
    }
    more.hidden = shown >= places.length;
  };

  const withPhrases = async (index, question, candidates) => {
    if (!question.phrases.length) return candidates;
    const kept = [];
    for (const place of candidates) {
      const which = documentOf(index, place);
      const text = await load("text", String(which));
      const folded = ` ${fold(text[place - index.documents[which].first][2])} `;
      if (question.phrases.every((phrase) => folded.includes(` ${phrase} `))) kept.push(place);
    }
    return kept;
  };

  const ask = async () => {
    const number = ++asked;
    const index = await load("index", "documents");
    const question = parse(box.value);
    const nothing = !question.words.length && !facets().length;
    let candidates = nothing ? [] : await matching(index, question);
    candidates = candidates.filter((place) => inTime(index.documents[documentOf(index, place)]));
    candidates = await withPhrases(index, question, candidates);
    if (number !== asked) return;
    places = candidates;
    shown = 0;
    list.replaceChildren();
    const documents = new Set(places.map((place) => documentOf(index, place))).size;
    const onlyCommon = question.words.length && !places.length && !facets().length &&
      question.words.every((word) => index.common.includes(word));
    found.textContent = nothing ? "" : onlyCommon ? told.common : told.found.replace("{0}", places.length).replace("{1}", documents);
    more.onclick = () => showMore(index, question, number);
    more.hidden = true;
    const state = new URLSearchParams(
      [...new FormData(form)].filter(([, value]) => value !== ""));
    history.replaceState(null, "", `#${state}`);
    await showMore(index, question, number);
    form.dataset.answered = box.value;
  };

  // --- begin: what the address asks for
  form.hidden = false;
  const start = new URLSearchParams(location.hash.slice(1));
  for (const control of [box, by, of, tone, from, to]) {
    if (start.has(control.name)) control.value = start.get(control.name);
  }
  let timer = 0;
  form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 120); });
  form.addEventListener("submit", (event) => { event.preventDefault(); ask(); });
  if (start.size) ask();
})();
