"use strict";
// What a reader asks, taken apart: words that a scenario should have, each in any of its forms, and words that only
// help to order what was found. Texts are compared from the beginnings of their words.
const asked = (() => {
  const IDLE = new Set(("a after allowed an and answer answers any are as at be been before by can could did do does for "
    + "from gets had happen happens has have how i if in is it its long many may much must my of on or our possible say "
    + "says set shall should so stay stays still that the their them then there they this to use used using was were what "
    + "when where which while who why will with would you your").split(" "));
  const flat = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, (sign) => " ".repeat(sign.length));
  const parts = (text) => (text.match(/\w*[a-z][A-Z]\w*/g) ?? []).join(" ").replace(/(?<=[a-z])(?=[A-Z])/g, " ");
  const read = (text) => ` ${flat(`${text} ${parts(text)}`).replace(/ +/g, " ").trim()}`;
  const plain = (text) => flat(text).replace(/ +/g, " ").trim();
  const stem = (word) => (word.length < 5 ? word : word.replace(/(?<=\w{4})(?:ies|ied|ing|ed|es|s|e|y)$/, ""));
  const same = JSON.parse(document.getElementById("same")?.textContent ?? "[]");
  const phrases = same.flatMap((group) => group.filter((form) => /[^a-z0-9]/.test(form)).map((form) => [form, group]))
    .sort(([one], [other]) => other.length - one.length)
    .map(([form, group]) => [/[a-z]/.test(form) ? `(?<![a-z])${form.replace(/ /g, "[\\s_-]+")}[a-z]*` : form, group]);

  /** The forms of a word: itself without its ending, what it is made of, and what means the same. */
  const forms = (written) => {
    const word = plain(written), own = stem(word);
    const others = same.filter((group) => group.some((form) => form === word || form === own)).flat();
    return [...new Set([own, ...(parts(written) ? [plain(parts(written))] : []), ...others])];
  };

  /** `needed` and `helping`, each a list of words with their forms; a phrase in quotes has but one. */
  const words = (query) => {
    const needed = [], helping = [];
    let rest = query.replace(/"([^"]+)"/g, (_, phrase) => { needed.push([plain(phrase)]); return " "; });
    for (const [form, group] of phrases) {
      const without = rest.replace(new RegExp(form, "gi"), " ");
      if (without !== rest) needed.push(group);
      rest = without;
    }
    for (const word of rest.split(/[\s?!,;。、？]+/).filter((each) => plain(each)))
      if (IDLE.has(word.toLowerCase()) || /^[\u3040-\u9fff]+$/.test(word)) helping.push([plain(word)]);
      else needed.push(forms(word));
    return needed.length ? { needed, helping } : { needed: helping, helping: [] };
  };

  /** Scenarios by the words in them; each has `title`, `named`, `above` and `text` as `read` gives them. */
  class Index {
    constructor(items) {
      this.items = items;
      this.places = new Map();
      for (const item of items)
        for (const word of new Set(item.text.split(" ")))
          if (this.places.has(word)) this.places.get(word).push(item);
          else this.places.set(word, [item]);
    }

    /** Those that have one of the forms, each from the beginning of a word on. */
    having(forms) {
      const found = new Set();
      for (const form of forms) {
        const [first] = form.split(" "), phrase = first === form ? "" : ` ${form}`;
        for (const [word, items] of this.places)
          if (phrase ? word === first : word.startsWith(first))
            for (const item of items) if (!phrase || item.text.includes(phrase)) found.add(item);
      }
      return found;
    }

    /** Of some, each with how many of the needed words it has, and how near it is to what was asked. */
    weighed(some, { needed, helping }) {
      const found = needed.map((word) => this.having(word));
      const weights = found.map(({ size }) => (size ? Math.log(1 + this.items.length / size) : 0));
      return some.map((item) => {
        let score = 0, count = 0;
        for (const [place, word] of needed.entries())
          if (found[place].has(item)) {
            count += 1;
            score += weights[place]
              * (1 + 6 * has(item.title, word) + 2 * has(item.named, word) + 2 * has(item.above, word));
          }
        if (score) score += helping.filter((word) => has(item.title, word)).length;
        return { item, count, score: score / (1 + item.title.length / 400) };
      });
    }
  }
  const has = (text, word) => word.some((form) => text.includes(` ${form}`));

  return { flat, read, words, Index };
})();
