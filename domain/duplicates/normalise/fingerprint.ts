import { foldedText } from "./foldedText.ts";

/**
 * A key that texts share which differ only in case, accents, signs, the order of words and words said twice.
 *
 * Source  OpenRefine, key collision methods: fingerprint. It is what other tools find duplicates by, so ours is measured against it.
 */
export function fingerprint(text: string): string {
  const words = foldedText(text.trim()).replace(signs, "").split(/\s+/);
  return [...new Set(words.filter((word) => word !== ""))].toSorted().join(" ");
}

/**
 * A key of all runs of so many letters: it forgives words run together too.
 *
 * Source  OpenRefine, key collision methods: n-gram fingerprint.
 */
export function ngramFingerprint(text: string, length: number): string {
  const joined = foldedText(text).replace(signs, "").replaceAll(/\s/g, "");
  const runs = new Set<string>();
  for (let from = 0; from + length <= joined.length; from++) runs.add(joined.slice(from, from + length));
  return [...runs].toSorted().join("");
}

// Control characters but the blank ones, which part words.
const signs = /[\p{P}\p{S}]|(?!\s)\p{Cc}/gu;
