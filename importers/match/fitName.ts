import { plainName } from "../table/plainName.ts";
import type { FileColumn } from "./fileColumn.ts";
import { synonyms } from "./synonyms.ts";

/** How well the name of a file's column fits. `isWhole`: it is one of the words, and does not only hold it. */
export type NameFit = { readonly strength: number; readonly why: () => string; readonly isWhole: boolean };

/** Whether a column's name is, or holds, a word for a column of a kind; years in names count for nothing. Null when it does not. */
export function fitName(column: string, kind: string, { plain, bare, phrase }: FileColumn): NameFit | null {
  const { whole, phrases } = wordsFor(column, kind);
  if (whole.has(plain) || whole.has(bare)) return { strength: 3, why: () => "another name for it", isWhole: true };
  const found = phrases.find((words) => phrase.includes(` ${words} `));
  if (found === undefined) return null;
  // The more of the name it is, the surer: 'venue postcode' says more than 'postcode of the provider of the venue'.
  return { strength: 1 + found.length / phrase.length, why: () => `its name says '${found}'`, isWhole: false };
}

type Words = { readonly whole: ReadonlySet<string>; readonly phrases: readonly string[] };

const known = new Map<string, Words>();

/** The words for a column, worked out once: there are some hundreds, and they are asked for with every column of a file. */
function wordsFor(column: string, kind: string): Words {
  const key = `${kind} ${column}`;
  const former = known.get(key);
  if (former !== undefined) return former;
  const words = synonyms[kind]?.[column] ?? [];
  const own = column.replaceAll("_", " ");
  const found = {
    whole: new Set([...words, own].map(plainName)),
    phrases: [own, ...words].filter(isTelling).toSorted((a, b) => b.length - a.length),
  };
  known.set(key, found);
  return found;
}

/** Whether a word tells something inside a longer name: short ones stand there by chance, and these stand in names of every sort. */
function isTelling(phrase: string): boolean {
  return phrase.length > 3 && !everywhere.has(phrase);
}

const everywhere: ReadonlySet<string> = new Set(
  (
    "name code date time number total area geography place people note from until when where part whole base class service library school " +
    "company subject index status minimum maximum description free days link unit kind source authority council district"
  ).split(" "),
);
