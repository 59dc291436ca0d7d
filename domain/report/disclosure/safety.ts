import { isSomebody, peopleColumns, type PeopleFigures, type TotalGroup } from "./peopleFigures.ts";

/** How far the sums over withheld areas keep the single ones from being worked out. */
export type Safety = {
  /** Whether one area alone is withheld while totals are shown, so that a total less the others is its number. */
  readonly isAlone: boolean;
  /** Columns in which what is withheld comes to a small number, and more areas could mend it. */
  readonly open: readonly number[];
  /** Groups whose totals cannot be made safe, because a total is itself small or nobody else is there. */
  readonly hopeless: ReadonlySet<TotalGroup>;
};

/** Sums by column over some areas, and how many areas and how many with anybody these are. */
export type Sums = { readonly columns: Float64Array; areas: number; withSomebody: number };

/** Judges areas withheld by their sums and those of all areas. Where totals of people cannot be shown no other total is: it would give them away in part. */
export function safetyOf(all: Sums, kept: Sums, below: number): Safety {
  const isSmall = (sum: number | undefined) => sum !== undefined && isSomebody(sum) && sum < below;
  const hopeless = new Set<TotalGroup>();
  for (const [column, { group }] of peopleColumns.entries()) if (isSmall(all.columns[column])) hopeless.add(group);
  if (kept.areas === 1 && all.withSomebody < 2) hopeless.add("people");
  if (hopeless.has("people")) for (const { group } of peopleColumns) hopeless.add(group);
  const open = [...peopleColumns.entries()]
    .filter(([column, { group }]) => !hopeless.has(group) && isSmall(kept.columns[column]))
    .map(([column]) => column);
  return { isAlone: kept.areas === 1 && !hopeless.has("people"), open, hopeless };
}

/** Sums of these areas. */
export function sumsOf(rows: Iterable<PeopleFigures>): Sums {
  const sums: Sums = { columns: new Float64Array(peopleColumns.length), areas: 0, withSomebody: 0 };
  for (const row of rows) addTo(sums, row);
  return sums;
}

/** Adds one more area to sums. */
export function addTo(sums: Sums, { figures }: PeopleFigures): void {
  sums.areas++;
  if (figures.some(isSomebody)) sums.withSomebody++;
  for (const [column, figure] of figures.entries()) {
    if (isSomebody(figure)) sums.columns[column] = (sums.columns[column] ?? Number.NaN) + figure;
  }
}
