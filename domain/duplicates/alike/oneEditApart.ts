import { distance } from "fastest-levenshtein";

/** Whether one slip makes one text the other: a sign left out, put in, mistaken, or two neighbours swapped. */
export function oneEditApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  // Most texts differ in more places than a slip reaches; to look at both ends is enough to tell.
  const least = Math.min(one.length, other.length);
  let front = 0;
  while (front < least && one.charCodeAt(front) === other.charCodeAt(front)) front++;
  let back = 0;
  while (back < least - front && one.charCodeAt(one.length - 1 - back) === other.charCodeAt(other.length - 1 - back))
    back++;
  if (least - front - back > 2) return false;
  return distance(one, other) === 1 || isSwapped(one, other, front);
}

function isSwapped(one: string, other: string, at: number): boolean {
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
