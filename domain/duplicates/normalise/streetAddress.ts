import { streetKind } from "./streetKind.ts";
import { buildings, directions, ordinals, partsOfBuildings, streetEndings } from "./streetWords.ts";
import { wordsOf } from "./wordsOf.ts";

/** An address taken apart: “Unit 5, 12-14 Mill Lane, Bolton” is number 12, street “mill”, a lane, and Bolton beside it. */
export type StreetAddress = {
  readonly number: string | null;
  /** The street without its kind and direction; null where there is none. */
  readonly street: string | null;
  readonly kind: string | null;
  readonly direction: string | null;
  /** What stands before the street: the building. */
  readonly building: readonly string[];
  /** What stands after it: the town. */
  readonly town: readonly string[];
};

/** An address in its parts. The street is found by a number in front of it or by its kind; where there is neither, the first line stands for it. */
export function streetAddress(text: string): StreetAddress {
  const lines = text
    .split(lineEnd)
    .map(plainWords)
    .filter((words) => words.length > 0);
  const numbered = lines.findIndex((words) => numberIn(words) !== -1);
  if (numbered !== -1) return withNumber(lines, numbered);
  const surely = lines.findIndex((words) => kindIn(words, 1) !== -1);
  const named = surely === -1 ? lines.findIndex((words) => streetEnd(words, 1) !== -1) : surely;
  const street = Math.max(0, named);
  return withoutNumber(lines[street] ?? [], lines.slice(0, street), lines.slice(street + 1));
}

const lineEnd = /[,;\n\r|]|\s[-–]\s/;
// What follows tells where about a street, not which.
const about = /\b(?:between|bet|btwn|near|nr|opposite|opp|off|behind|at|corner of)\b.*$/;

function plainWords(line: string): string[] {
  const words = wordsOf(line.replace(range, "$1"));
  const kept = words.join(" ").replace(storey, " ").replace(about, "").trim();
  return (kept === "" ? words : kept.split(/ +/)).map((word) => ordinals.get(word) ?? word);
}

const storey =
  /\b(?:lower |upper )?(?:ground|basement|top|mezzanine|first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th) (?:floor|flr)\b/g;
const range = /\b(\d+[a-z]?)\s*[-–/]\s*\d+[a-z]?\b/gi;
const houseNumber = /^\d{1,6}[a-z]?$/;

/** Where in a line the house number stands; -1 where there is none. */
function numberIn(words: readonly string[]): number {
  return words.findIndex((word, index) => houseNumber.test(word) && !partsOfBuildings.has(words[index - 1] ?? ""));
}

function withNumber(lines: readonly string[][], line: number): StreetAddress {
  const words = lines[line] ?? [];
  const from = numberIn(words);
  const number = words[from] ?? null;
  const before = words.slice(0, from);
  const after = words.slice(from + 1);
  const above = lines.slice(0, line);
  if (after.length > 0) return parted(number, after, [...above, before], lines.slice(line + 1));
  // “Mill Lane 12”, or the number on a line of its own.
  if (before.some((word) => !partsOfBuildings.has(word))) return parted(number, before, above, lines.slice(line + 1));
  return parted(number, lines[line + 1] ?? [], [...above, before], lines.slice(line + 2));
}

/** A line that may begin with a building: “Thaxstead House Moor Road”. */
function withoutNumber(
  words: readonly string[],
  above: readonly string[][],
  below: readonly string[][],
): StreetAddress {
  const end = streetEnd(words, 1);
  const building = words.findLastIndex((word, index) => index > 0 && index < end - 1 && buildings.has(word));
  return parted(null, words.slice(building + 1), [...above, words.slice(0, building + 1)], below);
}

/** Where the kind of street stands, at the earliest from a position on; -1 where no word is one. */
function streetEnd(words: readonly string[], from: number): number {
  const kind = kindIn(words, from);
  if (kind !== -1) return kind;
  const last = words.length - 1;
  return last >= from && streetEndings.has(words[last] ?? "") ? last : -1;
}

function kindIn(words: readonly string[], from: number): number {
  return words.findIndex((word, index) => index >= from && streetKind(word) !== null);
}

function parted(
  number: string | null,
  words: readonly string[],
  above: readonly (readonly string[])[],
  below: readonly (readonly string[])[],
): StreetAddress {
  let end = streetEnd(words, 1);
  while (end !== -1 && streetKind(words[end + 1] ?? "") !== null) end++;
  const named = end === -1 ? words : words.slice(0, end);
  const past = end === -1 ? [] : words.slice(end + 1);
  const turned = directions.has(past[0] ?? "") ? [...named, ...past.slice(0, 1)] : named;
  const direction = turned.find((word) => directions.has(word));
  const plain = named.filter((word) => !directions.has(word));
  const street = (plain.length > 0 ? plain : named).join(" ");
  const kind = end === -1 ? null : (words[end] ?? null);
  return {
    number,
    street: street === "" ? null : street,
    kind: kind === null ? null : (streetKind(kind) ?? kind),
    direction: direction === undefined || plain.length === 0 ? null : (directions.get(direction) ?? null),
    building: withoutParts(above.flat()),
    town: [...past, ...below.flat()],
  };
}

/** Words of a building without the part of it: no “Unit 5”, no “Reception”. */
function withoutParts(words: readonly string[]): string[] {
  return words.filter((word) => !partsOfBuildings.has(word) && !/^\d+[a-z]?$/.test(word));
}
