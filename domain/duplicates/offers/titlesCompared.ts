import { areOfOneFamily, differByASlip } from "./alikeWords.ts";

/** What is compared of a title: its words, and those of them that name its subject. */
export type Title = { readonly key: string; readonly words: readonly string[]; readonly subject: readonly string[] };

/**
 * Whether two titles are nearly equal: the same words in any order, but for slips of the pen. Figures and short words must be the very same, for “Part 1” is not
 * “Part 2”.
 */
export function areNearlyEqual(one: Title, other: Title): boolean {
  if (one.key === other.key) return true;
  if (one.words.length !== other.words.length) return false;
  const left = unmatched(one.words, other.words);
  const right = unmatched(other.words, one.words);
  return left.every((word) => {
    const place = right.findIndex((candidate) => differByASlip(word, candidate));
    if (place !== -1) right.splice(place, 1);
    return place !== -1;
  });
}

/** Whether two titles name subjects that have no word in common. A title that names none could be called anything. */
export function nameDifferentSubjects(one: Title, other: Title): boolean {
  if (one.subject.length === 0 || other.subject.length === 0) return false;
  return !one.subject.some((word) => other.subject.some((candidate) => areOfOneFamily(word, candidate)));
}

/** The words of a title that the other has not, or not as often. */
function unmatched(words: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return words.filter((word) => {
    const place = rest.indexOf(word);
    if (place !== -1) rest.splice(place, 1);
    return place === -1;
  });
}
