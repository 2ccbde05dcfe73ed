"use strict";
// What a reader asks, taken apart: words that a scenario must have, each in any of its forms, and words that only
// help to order what was found.
const asked = (() => {
  const IDLE = new Set(("a after allowed an and any are as at be been before by can could did do does for from gets had "
    + "happen happens has have how i if in is it its long many may much must my of on or our possible set shall should "
    + "so that the their them then there they this to use used using was were what when where which while who why will "
    + "with would you your").split(" "));
  const flat = (text) => text.toLowerCase().replace(/[\s_-]/g, " ");
  const read = (text) => flat(text).replace(/ +/g, " ");
  const stem = (word) => (word.length < 5 ? word : word.replace(/(?<=\w{4})(?:ies|ied|ing|ed|es|s|e|y)$/, ""));
  const same = JSON.parse(document.getElementById("same")?.textContent ?? "[]");
  const foreign = same.flatMap((group) => group.filter((form) => /[^\x00-\x7f]/.test(form)).map((form) => [form, group[0]]))
    .sort(([one], [other]) => other.length - one.length);

  /** The forms of a word: itself without its ending, and what means the same. */
  const forms = (word) => {
    const own = stem(word);
    const others = same.filter((group) => group.some((form) => form === word || form === own)).flat();
    return [...new Set([own, ...others])];
  };

  /** `needed` and `helping`, each a list of words with their forms; a phrase in quotes has but one. */
  const words = (query) => {
    let text = query;
    for (const [form, plain] of foreign) text = text.replaceAll(form, ` "${plain}" `);
    const needed = [], helping = [];
    for (const [whole, phrase] of text.matchAll(/"([^"]+)"|[^\s"?!,;]+/g)) {
      const word = read(phrase ?? whole).trim();
      if (!word) continue;
      if (phrase) needed.push([word]);
      else if (IDLE.has(word) || /^[\u3000-\u9fff]+$/.test(word)) helping.push([word]);
      else needed.push(forms(word));
    }
    return needed.length ? { needed, helping } : { needed: helping, helping: [] };
  };

  const has = (text, word) => word.some((form) => text.includes(form));
  const begins = (text, word) => word.some((form) => ` ${text}`.includes(` ${form}`));
  /** How near a scenario is to what was asked: its title counts most, then the headings above it and its operations. */
  const score = ({ title, above, named }, { needed, helping }) =>
    needed.reduce((sum, word) => sum + (begins(title, word) ? 9 : has(title, word) ? 5 : 0)
      + (has(named, word) ? 4 : 0) + (has(above, word) ? 3 : 0), 0)
    + helping.reduce((sum, word) => sum + (begins(title, word) ? 1 : 0), 0) - title.length / 200;

  return { flat, read, words, has, score };
})();
