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

// Control characters but the blank ones, which part words.
const signs = /[\p{P}\p{S}]|(?!\s)\p{Cc}/gu;
