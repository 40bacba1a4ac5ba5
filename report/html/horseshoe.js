// What pages do besides being read: copy a quote with its citation, sort, filter and fold tables, point
// out seats, step through the turns. Nothing of a page's content depends on it.
"use strict";
(() => {
  const body = document.body;
  const say = (text) => { document.getElementById("said").textContent = text; };

  const button = (label, action) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "btn";
    made.textContent = label;
    made.addEventListener("click", action);
    return made;
  };

  // --- copying
  const toClipboard = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      area.className = "hidden";
      body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  };

  const inMarks = (text, lang) => (lang === "fr" ? `« ${text} »` : `“${text}”`);

  const quoteOf = (card) => {
    const quote = card.querySelector("blockquote, q");
    const cite = card.querySelector(".cite");
    return `${inMarks(quote.textContent.trim(), quote.lang)} (${cite.textContent.trim()})`;
  };

  for (const card of document.querySelectorAll("[data-quote]")) {
    const copy = button(body.dataset.copy, async () => {
      await toClipboard(quoteOf(card));
      copy.textContent = body.dataset.copied;
      say(body.dataset.copied);
      setTimeout(() => { copy.textContent = body.dataset.copy; }, 1600);
    });
    (card.querySelector("footer") ?? card).append(copy);
  }

  // --- sorting: cells may carry what they are sorted by as data-v
  const valueOf = (row, column) => {
    const cell = row.cells[column];
    return cell?.dataset.v ?? cell?.textContent.trim() ?? "";
  };

  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  const order = (a, b) => {
    const [x, y] = [Number(a), Number(b)];
    if (a === "" || b === "") return (a === "") - (b === "");
    return Number.isNaN(x) || Number.isNaN(y) ? compare(a, b) : x - y;
  };

  const sortBy = (table, column) => {
    const heads = [...table.tHead.rows[0].cells];
    const down = heads[column].getAttribute("aria-sort") === "ascending";
    heads.forEach((head) => head.removeAttribute("aria-sort"));
    heads[column].setAttribute("aria-sort", down ? "descending" : "ascending");
    const rows = [...table.tBodies[0].rows];
    const empty = (row) => valueOf(row, column) === "";
    rows.sort((a, b) => {
      const way = order(valueOf(a, column), valueOf(b, column));
      return down && !empty(a) && !empty(b) ? -way : way;
    });
    table.tBodies[0].append(...rows);
  };

  for (const table of document.querySelectorAll("table[data-sort]")) {
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      if (!head.textContent.trim()) return;
      const sort = document.createElement("button");
      sort.type = "button";
      sort.append(...head.childNodes);
      sort.addEventListener("click", () => sortBy(table, column));
      head.append(sort);
      // A head with buttons is not repeated on paper.
      addEventListener("beforeprint", () => head.replaceChildren(...sort.childNodes));
      addEventListener("afterprint", () => {
        sort.append(...head.childNodes);
        head.append(sort);
      });
    });
  }

  // --- folding: a long table by weight begins with its first rows; on paper, and where something is
  // looked for in it, it has them all
  const foldsFrom = 60;
  const opened = new WeakSet();
  const setFolded = (table, folded) => table.classList.toggle("folded", folded && !opened.has(table));
  const unfold = (table) => {
    opened.add(table);
    setFolded(table, false);
    const next = table.closest(".scroll").nextElementSibling;
    if (next?.matches(".btn.all")) next.remove();
  };
  for (const table of document.querySelectorAll("table[data-folds]")) {
    const rows = table.tBodies[0].rows.length;
    if (rows <= foldsFrom) continue;
    const all = button(`${body.dataset.all} ${rows.toLocaleString(document.documentElement.lang)}`, () => {
      const next = table.tBodies[0].rows[40];
      unfold(table);
      next.tabIndex = -1;
      next.focus({ preventScroll: true });
    });
    all.classList.add("all");
    table.closest(".scroll").after(all);
    setFolded(table, true);
  }
  const unfoldTarget = () => {
    const row = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("tr");
    const table = row?.closest("table.folded");
    if (!table) return;
    unfold(table);
    row.scrollIntoView();
  };
  unfoldTarget();
  addEventListener("hashchange", unfoldTarget);

  // --- filtering: what stands in data-filter is the label; rows or items below it are filtered
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  for (const place of document.querySelectorAll("[data-filter]")) {
    const label = document.createElement("label");
    const input = document.createElement("input");
    const count = document.createElement("span");
    input.type = "search";
    label.append(place.dataset.filter, " ", input);
    const tools = document.createElement("div");
    tools.className = "tools";
    tools.append(label, count);
    place.prepend(tools);
    const items = [...place.querySelectorAll("tbody tr, [data-item]")];
    const texts = items.map((item) => fold(item.textContent));
    input.addEventListener("input", () => {
      const wanted = fold(input.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      items.forEach((item, i) => {
        item.hidden = !wanted.every((word) => texts[i].includes(word));
        shown += item.hidden ? 0 : 1;
      });
      place.querySelectorAll("table[data-folds]").forEach((table) => {
        setFolded(table, !wanted.length && table.tBodies[0].rows.length > foldsFrom);
      });
      count.textContent = wanted.length ? `${shown} / ${items.length}` : "";
      say(count.textContent);
    });
  }

  // --- limits: a box that hides the rows whose value is out of it, and what is drawn of them
  for (const place of document.querySelectorAll("[data-limits]")) {
    const controls = [...place.querySelectorAll("[data-limit]")];
    const rows = [...place.querySelectorAll("tbody tr[data-kind]")];
    const ties = [...place.querySelectorAll("svg [data-from]")];
    const nodes = [...place.querySelectorAll("svg .node-of")];
    const draw = () => {
      const limited = controls.some((control) => control.value !== "");
      const shown = new Set(rows.filter((row) => !row.hidden)
        .map((row) => `${row.dataset.from}\n${row.dataset.to}`));
      // a tie without direction is there as long as one of the two speaks of the other
      const holds = (from, to) => shown.has(`${from}\n${to}`) || shown.has(`${to}\n${from}`);
      const met = new Map();
      for (const tie of ties) {
        const { from, to } = tie.dataset;
        const on = !limited || (tie.closest("#agreement-f, #vote-f") ? holds(from, to) : shown.has(`${from}\n${to}`));
        tie.classList.toggle("off", !on);
        const svg = tie.ownerSVGElement;
        if (!met.has(svg)) met.set(svg, new Set());
        if (on) met.get(svg).add(from).add(to);
      }
      for (const node of nodes) {
        const partners = met.get(node.ownerSVGElement);
        node.classList.toggle("faint", limited && !!partners && !partners.has(node.dataset.id));
      }
    };
    const apply = () => {
      for (const row of rows) {
        row.hidden = !controls.every((control) => {
          const value = row.dataset[control.dataset.limit] ?? "";
          if (control.value === "" || value === "") return control.value === "" || false;
          if (control.dataset.way === "least") return Number(value) >= Number(control.value);
          if (control.dataset.way === "from") return row.dataset.last >= control.value;
          if (control.dataset.way === "to") return row.dataset.first <= control.value;
          return value.split(" ").includes(control.value);
        });
      }
      if (rows.length) unfold(rows[0].closest("table"));
      draw();
      say(String(rows.filter((row) => !row.hidden).length));
    };
    controls.forEach((control) => control.addEventListener("input", apply));
    place.querySelectorAll("[data-needs-script]").forEach((part) => { part.hidden = false; });
  }

  // --- figures: a seat that is pointed at leaves only its own arcs
  for (const svg of document.querySelectorAll("svg.svg")) {
    const seats = [...svg.querySelectorAll("g.seat[data-id]")];
    const arcs = [...svg.querySelectorAll(".arc[data-from], .arc-label[data-from]")];
    if (!seats.length || !arcs.length) continue;
    const leave = () => {
      svg.classList.remove("focus");
      [...seats, ...arcs].forEach((part) => part.classList.remove("on"));
    };
    const enter = (id) => {
      leave();
      const partners = new Set([id]);
      for (const arc of arcs) {
        if (arc.dataset.from !== id && arc.dataset.to !== id) continue;
        arc.classList.add("on");
        partners.add(arc.dataset.from).add(arc.dataset.to);
      }
      seats.forEach((seat) => seat.classList.toggle("on", partners.has(seat.dataset.id)));
      svg.classList.add("focus");
    };
    for (const seat of seats) {
      seat.addEventListener("pointerenter", () => enter(seat.dataset.id));
      seat.addEventListener("pointerleave", leave);
      seat.addEventListener("focusin", () => enter(seat.dataset.id));
      seat.addEventListener("focusout", leave);
    }
  }

  // --- the reader: "j" and "k" step through the turns while the focus is in it
  const record = document.querySelector(".record");
  record?.addEventListener("keydown", (event) => {
    const way = { j: 1, k: -1 }[event.key];
    if (!way || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input")) return;
    const turns = [...record.querySelectorAll(".turn")];
    const here = turns.findIndex((turn) => turn.contains(document.activeElement));
    const next = turns[Math.min(Math.max(here + way, 0), turns.length - 1)];
    next?.querySelector("h3 a")?.focus();
    next?.scrollIntoView();
  });

  // --- permalinks: the sign of a paragraph also takes its address to the clipboard
  for (const link of document.querySelectorAll("a.permalink")) {
    link.addEventListener("click", async () => {
      await toClipboard(new URL(link.getAttribute("href"), location.href).href);
      say(body.dataset.link);
    });
  }
})();
