"use strict";
(() => {
  const MARKED = 200, UNFOLDED = 40, BEST = 12;
  const $ = (id) => document.getElementById(id);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const groupOf = (el) => el.parentElement?.closest(".group");
  const above = new Map();
  const context = (el) => {
    const group = groupOf(el);
    if (!group) return "";
    if (!above.has(group)) {
      const own = [...group.children].filter((each) => each.matches(".context")).map((each) => each.textContent);
      above.set(group, `${own.join(" ")} ${context(group)}`);
    }
    return above.get(group);
  };
  const headings = (el) => {
    const group = groupOf(el);
    return group ? `${all(":scope > :is(h2, h3, h4).context", group).map((each) => each.textContent)} ${headings(group)}` : "";
  };
  // what a facet finds of a scenario stands in it as an attribute or as text, or is said once, above it
  const texts = {
    operation: (el) => el.querySelector(":scope > :is(summary, .meta) i")?.textContent.replaceAll(", ", " "),
    grade: (el) => el.querySelector(":scope > summary > small")?.textContent.match(/\w+/)[0],
  };
  const facts = (el, name) => {
    const own = el.dataset[name] ?? texts[name]?.(el) ?? "";
    return `${own} ${groupOf(el) ? facts(groupOf(el), name).join(" ") : ""}`.split(" ");
  };
  let rows;
  const row = (id) => {
    rows ??= new Map(all(".cells td a[href^='#']").map((link) =>
      [decodeURIComponent(link.hash.slice(1)), link.closest("tr").textContent]));
    return rows.get(id) ?? "";
  };
  class Item {
    constructor(el) {
      this.el = el;
      this.n = Number(el.dataset.n ?? 1);
      this.heading = el.querySelector("h4, h5, summary > span");
      this.outcome = el.querySelector("summary > b")?.className;
    }
    get title() { return this._title ??= asked.read(this.heading.textContent); }
    get named() { return this._named ??= asked.read(`${facts(this.el, "operation")} ${this.el.id}`); }
    get above() { return this._above ??= asked.read(headings(this.el)); }
    get text() {
      return this._text ??= asked.read(`${this.el.textContent} ${row(this.el.id)} ${this.el.id} ${context(this.el)}`);
    }
  }
  const items = all(".s").map((el) => new Item(el));
  const whole = items.reduce((sum, { n }) => sum + n, 0);
  const groups = all(".group").reverse();
  const picks = all("button.pick");
  const facets = all("select[data-facet]");
  let unfolded = [], index;

  const mark = (shown, words) => {
    if (!window.Highlight) return;
    CSS.highlights.delete("hit");
    if (!words.length || shown.length > MARKED) return;
    const ranges = [];
    for (const { el } of shown) {
      const walker = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
      for (let node; (node = walker.nextNode());) {
        const text = asked.flat(node.data);
        for (const form of words.flat())
          for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
            if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) continue;
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + form.length + /^[\p{L}\p{N}]*/u.exec(text.slice(at + form.length))[0].length);
            ranges.push(range);
          }
      }
    }
    CSS.highlights.set("hit", new Highlight(...ranges));
  };

  const nearest = (weighed) => {
    const best = $("best");
    best.replaceChildren();
    const first = weighed.toSorted((one, other) => other.score - one.score).slice(0, BEST);
    for (const { item, score } of first) {
      if (score <= first[0].score / 2) break;
      const link = document.createElement("a");
      link.href = `#${encodeURIComponent(item.el.id)}`;
      link.textContent = item.heading.textContent;
      best.appendChild(document.createElement("li")).append(link);
    }
    best.parentElement.hidden = best.children.length < 2;
  };

  // where no scenario has all words, those that have the most of them
  const matching = (weighed, wanted) => {
    const most = Math.max(0, ...weighed.map(({ count }) => count));
    if (most < wanted / 2) return [[], true];
    return [weighed.filter(({ count }) => count === most).map(({ item }) => item), most === wanted];
  };

  const filter = () => {
    const words = asked.words($("search").value);
    const wanted = new Set(picks.filter((each) => each.ariaPressed === "true").map((each) => each.dataset.outcome));
    const chosen = facets.filter((each) => each.value);
    const some = items.filter(({ el, outcome }) => (!wanted.size || wanted.has(outcome)) &&
      chosen.every((each) => facts(el, each.dataset.facet).includes(each.value)));
    const weighed = words.needed.length ? (index ??= new asked.Index(items)).weighed(some, words) : [];
    const [shown, exact] = words.needed.length ? matching(weighed, words.needed.length) : [some, true];
    const fits = new Set(shown);
    for (const item of items) item.el.hidden = !fits.has(item);
    for (const group of groups) group.hidden = !group.querySelector(".s:not([hidden])");
    const sum = shown.reduce((total, { n }) => total + n, 0), count = $("count");
    count.textContent = (sum === whole ? count.dataset.all : count.dataset.some).replace("{shown}", sum).replace("{all}", whole);
    $("none").hidden = shown.length > 0;
    $("most").hidden = exact;
    document.body.classList.toggle("asked", sum < whole);
    for (const el of unfolded) el.open = false;
    unfolded = words.needed.length && shown.length <= UNFOLDED ? shown.map(({ el }) => el).filter((el) => el.open === false) : [];
    for (const el of unfolded) el.open = true;
    nearest(weighed);
    mark(shown, words.needed);
    scrollTo(0, Math.min(scrollY, document.querySelector("header.page").offsetHeight));
  };

  const keep = () => {
    const query = new URLSearchParams();
    if ($("search").value) query.set("q", $("search").value);
    for (const each of facets) if (each.value) query.set(each.dataset.facet, each.value);
    const pressed = picks.filter((each) => each.ariaPressed === "true").map((each) => each.dataset.outcome);
    if (pressed.length) query.set("outcome", pressed.join(","));
    history.replaceState(null, "", `#${query}`);
  };
  const ask = (query) => {
    $("search").value = query.get("q") ?? "";
    for (const each of facets) each.value = query.get(each.dataset.facet) ?? "";
    const pressed = (query.get("outcome") ?? "").split(",");
    for (const each of picks) each.ariaPressed = String(pressed.includes(each.dataset.outcome));
    filter();
  };
  const changed = () => { filter(); keep(); };
  const follow = () => {
    const hash = location.hash.slice(1);
    if (/(^|&)[a-z]+=/.test(hash)) return ask(new URLSearchParams(hash));
    const el = hash && $(decodeURIComponent(hash));
    if (!el) return;
    if (el.closest("[hidden]")) ask(new URLSearchParams());
    for (let each = el; each; each = each.parentElement) if (each.matches("details")) each.open = true;
    el.scrollIntoView();
  };

  $("search").addEventListener("input", changed);
  for (const each of facets) each.addEventListener("change", changed);
  for (const each of picks)
    each.addEventListener("click", () => { each.ariaPressed = String(each.ariaPressed !== "true"); changed(); });
  $("unfold")?.addEventListener("click", () => {
    const open = $("unfold").ariaPressed !== "true";
    $("unfold").ariaPressed = String(open);
    for (const { el } of items) el.open = open;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !/INPUT|SELECT/.test(document.activeElement.tagName)) {
      event.preventDefault();
      $("search").focus();
    }
  });
  // a source's name leads where the list leads, in one step
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href^='#s:']");
    const to = link && $(link.hash.slice(1))?.querySelector("a");
    if (to) link.href = to.href;
  });
  // a row's link to itself is made when the row is opened
  document.addEventListener("toggle", ({ target }) => {
    const link = target.querySelector(":scope > div > p > a:not([href])");
    if (link && target.id) link.href = `#${encodeURIComponent(target.id)}`;
  }, true);
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = all("details:not([open])");
    for (const each of closed) each.open = true;
  });
  addEventListener("afterprint", () => { for (const each of closed) each.open = false; });
  addEventListener("hashchange", follow);
  window.requestIdleCallback?.(() => { index ??= new asked.Index(items); });
  filter();
  follow();
})();
