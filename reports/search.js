"use strict";
(() => {
  const MARKED = 200, UNFOLDED = 40;
  const $ = (id) => document.getElementById(id);
  const above = new Map();
  const context = (el) => {
    const group = el.parentElement?.closest(".group");
    if (!group) return "";
    if (!above.has(group)) {
      const own = [...group.children].filter((each) => each.matches(".context")).map((each) => each.textContent);
      above.set(group, `${own.join(" ")} ${context(group)}`);
    }
    return above.get(group);
  };
  const items = [...document.querySelectorAll(".s")].map((el) => ({
    el, n: Number(el.dataset.n ?? 1), text: `${el.textContent} ${context(el)}`.toLowerCase().replace(/\s+/g, " "),
  }));
  const all = items.reduce((sum, { n }) => sum + n, 0);
  const groups = [...document.querySelectorAll(".group")].reverse();
  const picks = [...document.querySelectorAll("button.pick")];
  const facets = [...document.querySelectorAll("select[data-facet]")];
  const wordsOf = (text) => [...text.toLowerCase().matchAll(/"([^"]+)"|\S+/g)].map(([word, phrase]) => phrase ?? word);
  let unfolded = [];

  const mark = (shown, words) => {
    if (!window.Highlight) return;
    CSS.highlights.delete("hit");
    if (!words.length || shown.length > MARKED) return;
    const ranges = [];
    for (const { el } of shown) {
      const walker = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
      for (let node; (node = walker.nextNode());) {
        const text = node.data.toLowerCase();
        for (const word of words)
          for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
            const range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + word.length);
            ranges.push(range);
          }
      }
    }
    CSS.highlights.set("hit", new Highlight(...ranges));
  };

  const filter = () => {
    const words = wordsOf($("search").value);
    const wanted = new Set(picks.filter((each) => each.ariaPressed === "true").map((each) => each.dataset.outcome));
    const chosen = facets.filter((each) => each.value);
    const shown = items.filter(({ el, text }) =>
      (!wanted.size || wanted.has(el.dataset.outcome)) &&
      chosen.every((each) => (el.dataset[each.dataset.facet] ?? "").split(" ").includes(each.value)) &&
      words.every((word) => text.includes(word)));
    const fits = new Set(shown);
    for (const item of items) item.el.hidden = !fits.has(item);
    for (const group of groups) group.hidden = !group.querySelector(".s:not([hidden])");
    const sum = shown.reduce((total, { n }) => total + n, 0), count = $("count");
    count.textContent = (sum === all ? count.dataset.all : count.dataset.some).replace("{shown}", sum).replace("{all}", all);
    $("none").hidden = shown.length > 0;
    document.body.classList.toggle("asked", sum < all);
    for (const el of unfolded) el.open = false;
    unfolded = words.length && shown.length <= UNFOLDED ? shown.map(({ el }) => el).filter((el) => el.open === false) : [];
    for (const el of unfolded) el.open = true;
    mark(shown, words);
  };

  const keep = () => {
    const asked = new URLSearchParams();
    if ($("search").value) asked.set("q", $("search").value);
    for (const each of facets) if (each.value) asked.set(each.dataset.facet, each.value);
    const pressed = picks.filter((each) => each.ariaPressed === "true").map((each) => each.dataset.outcome);
    if (pressed.length) asked.set("outcome", pressed.join(","));
    history.replaceState(null, "", `#${asked}`);
  };
  const ask = (asked) => {
    $("search").value = asked.get("q") ?? "";
    for (const each of facets) each.value = asked.get(each.dataset.facet) ?? "";
    const pressed = (asked.get("outcome") ?? "").split(",");
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
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    for (const each of closed) each.open = true;
  });
  addEventListener("afterprint", () => { for (const each of closed) each.open = false; });
  addEventListener("hashchange", follow);
  filter();
  follow();
})();
