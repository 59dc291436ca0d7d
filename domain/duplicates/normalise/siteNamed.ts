import { siteSuffixes } from "../ready/siteSuffixes.ts";
import { foldedText } from "./foldedText.ts";
import { wordsOf } from "./wordsOf.ts";

/** The words that say which of its sites an organisation's name means, without “campus” and the like: “Kirkstone College (Southfields Building)” means southfields. None where it does not say. */
export function siteNamed(name: string): string[] {
  const words = [...foldedText(name).matchAll(site)]
    .map(([, bracketed, after]) => wordsOf(bracketed ?? after ?? ""))
    .find((each) => siteSuffixes.has(each.at(-1) ?? ""));
  return (words ?? []).filter((word) => !siteSuffixes.has(word));
}

// In brackets, or after a dash.
const site = /[([]([^)\]]*)[)\]]| [-–—] ([^([]*)/g;
