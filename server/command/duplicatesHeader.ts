import { plainName } from "../../importers/table/plainName.ts";
import type { RawRow } from "../../importers/text/csvRows.ts";
import { type FieldColumns, listingFields, type ListingField } from "./duplicatesFields.ts";
import { guessedColumns } from "./duplicatesGuess.ts";
import { type LikelyIds, likelyIdsIn } from "./duplicatesIds.ts";
import { DuplicatesProblem } from "./duplicatesProblem.ts";

/** What somebody has said about the columns. */
export type SaidColumns = {
  readonly columns?: FieldColumns;
  readonly id?: string;
  readonly source?: string;
  /** Whether a column called “source” is one although nobody has said so: where there is one file, which is then no source itself. */
  readonly takesSource?: boolean;
};

/** Where everything stands in the rows of a file, and the names of the columns that were chosen. */
export type ListingHeader = {
  readonly width: number;
  readonly places: ReadonlyMap<ListingField, readonly number[]>;
  readonly id: number | null;
  /** A column that probably holds ids, whether or not another one was named. */
  readonly likelyIds: LikelyIds | null;
  readonly source: number | null;
  readonly words: string;
};

/** Looks for the column names in the first rows of a file: `take` gives null until it has them and throws DuplicatesProblem when it gives up; `whyNone` says why there are none so far. */
export type HeaderSearch = { readonly take: (row: RawRow) => ListingHeader | null; readonly whyNone: () => string };

/** Starts to look for the column names of a file. */
export function openHeader(path: string, said: SaidColumns): HeaderSearch {
  let likely: readonly string[] | null = null;
  let tried = 0;
  const whyNone = () =>
    likely === null ? `${path} is empty: there are no listings in it.` : whyNot(path, likely, said);
  const take = (row: RawRow) => {
    const names = row.cells.map((cell) => cell.trim());
    // Lines of notes above a table have one cell filled.
    if (likely === null || (filled(likely) < 2 && filled(names) > 1)) likely = names;
    const header = headerIn(names, said);
    tried++;
    if (header !== null && (likely === names || header.places.size > 1)) return header;
    if (tried < deepest) return null;
    throw new DuplicatesProblem(whyNone());
  };
  return { take, whyNone };
}

const deepest = 30;

function headerIn(names: readonly string[], said: SaidColumns): ListingHeader | null {
  const { columns, id, takesSource = false } = said;
  const source = said.source ?? (takesSource && placeOf("source", names) >= 0 ? "source" : undefined);
  const chosen = columns ?? guessedColumns(names);
  const places = new Map<ListingField, readonly number[]>();
  for (const field of listingFields) {
    const wanted = chosen[field];
    if (wanted === undefined) continue;
    const found =
      columns === undefined ? wanted.map((name) => placeOf(name, names)) : joinedPlaces(wanted[0] ?? "", names);
    if (found.includes(-1)) return null;
    places.set(field, found);
  }
  const [idPlace, sourcePlace] = [id, source].map((name) => (name === undefined ? null : placeOf(name, names)));
  if (idPlace === undefined || sourcePlace === undefined || idPlace === -1 || sourcePlace === -1) return null;
  if (columns === undefined && !places.has("name")) return null;
  return {
    width: names.length,
    places,
    id: idPlace,
    likelyIds: likelyIdsIn(names),
    source: sourcePlace,
    words: [wordsOf(places, names), ...(sourcePlace === null ? [] : [`source=${names[sourcePlace]}`])].join(", "),
  };
}

/** A column by its name as it stands, else whatever its case, spaces and underscores; -1 where there is none. */
function placeOf(name: string, names: readonly string[]): number {
  const exact = names.indexOf(name);
  return exact >= 0 || plainName(name) === "" ? exact : names.findIndex((each) => plainName(each) === plainName(name));
}

/** A plus may stand in a name too, so the whole is tried first. */
function joinedPlaces(text: string, names: readonly string[]): number[] {
  const whole = names.indexOf(text);
  return whole >= 0 ? [whole] : text.split("+").map((part) => placeOf(part.trim(), names));
}

function wordsOf(places: ReadonlyMap<ListingField, readonly number[]>, names: readonly string[]): string {
  return [...places].map(([field, at]) => `${field}=${at.map((place) => names[place]).join("+")}`).join(", ");
}

function filled(names: readonly string[]): number {
  return names.filter((name) => name !== "").length;
}

function whyNot(path: string, names: readonly string[], { columns, id, source }: SaidColumns): string {
  const wanted = [
    ...(id === undefined ? [] : [id]),
    ...(source === undefined ? [] : [source]),
    ...Object.values(columns ?? {}).flatMap(([text = ""]) => (names.includes(text) ? [] : text.split("+"))),
  ];
  const absent = wanted.filter((name) => placeOf(name.trim(), names) < 0);
  const has = `Its columns are: ${names.filter((name) => name !== "").join(", ")}.`;
  if (absent.length > 0)
    return `${path} has no column called ${absent.map((name) => `“${name.trim()}”`).join(", ")}. ${has}`;
  return `${path} has no column that is usually called the name of an organisation. Say which it is: --columns name=COLUMN. ${has}`;
}
