import { foldedText } from "./foldedText.ts";

/** The words of a text, folded: “&” is “and”, initials with dots are one word, apostrophes go, every other sign parts words. */
export function wordsOf(text: string): string[] {
  return foldedText(text)
    .replace(initials, (letters) => ` ${letters.replaceAll(".", "")} `)
    .replaceAll("&", " and ")
    .replace(apostrophes, "")
    .split(notWord)
    .filter((word) => word !== "");
}

const initials = /\b(?:[a-z]\.){2,}/g;
const apostrophes = /['’‘`´]/g;
const notWord = /[^\p{L}\p{N}]+/u;
