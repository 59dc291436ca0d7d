import { siteSuffixes } from "../ready/siteSuffixes.ts";
import { foldedText } from "./foldedText.ts";
import { shortForms } from "./shortForms.ts";
import { wordsOf } from "./wordsOf.ts";

/**
 * The names an organisation goes by, each as its words: “Acme Ltd t/a Bright Start (Leeds)” goes by Acme, by Bright Start Leeds and by Bright Start, and “Bright Start (BSL)” by BSL too. Legal forms and “the” are dropped and
 * short forms written out, unless nothing would be left. No name gives none.
 */
export function organisationName(text: string): string[][] {
  const names = new Map<string, string[]>();
  for (const alias of foldedText(text).split(knownAs)) {
    for (const form of [alias, alias.replace(bracketed, " "), withoutSite(alias)]) {
      const words = tellingWords(form);
      if (words.length > 0) names.set(words.join(" "), words);
    }
  }
  const [, letters] = inBrackets.exec(text) ?? [];
  if (letters !== undefined && text !== text.toUpperCase()) names.set(letters, [letters.toLowerCase()]);
  return [...names.values()];
}

// “(WEA)”: capitals alone, as first letters are given.
const inBrackets = /[([]([A-Z]{3,6})[)\]]/;

const knownAs =
  /(?:\b(?:t\/a|t\.a\.|d\/b\/a|dba|a\/k\/a|aka|trading as|operating as|also known as|(?:formerly|previously)(?: known as)?)(?![a-z]))/;
const bracketed = /[([][^)\]]*[)\]]/g;
const legalPhrases = /\b(?:community interest company|charitable incorporated organisation|public limited company)\b/g;
const legalForms: ReadonlySet<string> = new Set(
  "ltd limited cic cio plc llp llc inc incorporated corp the and".split(" "),
);

/** “Kirkstone College - Southfields Building” without the building, unless only one word is left. */
function withoutSite(alias: string): string {
  const [before = "", after = ""] = alias.split(dash);
  const isSite = siteSuffixes.has(wordsOf(after).at(-1) ?? "") && wordsOf(before).length > 1;
  return isSite ? before : alias;
}

const dash = / [-–—] /;

function tellingWords(text: string): string[] {
  const words = wordsOf(text.replace(legalPhrases, " ")).flatMap((word) => shortForms.get(word) ?? [word]);
  const telling = words.filter((word) => !legalForms.has(word));
  return telling.length > 0 ? telling : words;
}
