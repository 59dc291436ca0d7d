import type { AreaCode } from "../../contract/area.ts";
import type { Disclosure } from "../../contract/report.ts";
import { isSomebody, type PeopleFigures, type TotalGroup } from "./peopleFigures.ts";
import { addTo, type Safety, safetyOf, type Sums, sumsOf } from "./safety.ts";

/** Which areas a report keeps back at one level, and which totals. */
export type Withheld = {
  readonly small: readonly AreaCode[];
  readonly toProtect: readonly AreaCode[];
  readonly totals: readonly TotalGroup[];
};

/**
 * The rule of small numbers, for one level of a report.
 *
 * A number of people (in need today or a year, met, unmet, structural, signpostable, unmet after online places, and the same before) that is over 0 and below the
 * threshold is small, and an area with a small number is withheld whole; so is one that was withheld in the report that this one is set beside. More areas are withheld until, in every one of these columns, the
 * withheld areas are at least two and come to nobody or to the threshold or more: a total less the areas shown is then no small number. Where that cannot be had
 * because the total is itself small, the totals of that group are withheld instead. Areas with nobody are shown: 0 is not small.
 *
 * Holds   from what is shown, a withheld number can be anything from 0 to what the withheld areas come to together; a higher threshold never shows more; no
 *         number shown is over 0 and below the threshold.
 * Source  Cell suppression with protection of the sums, as in Hundepool et al. (2012), Statistical Disclosure Control, chapter 4.
 */
export function withheld(rows: readonly PeopleFigures[], disclosure: Disclosure): Withheld {
  switch (disclosure.type) {
    case "as computed":
      return { small: [], toProtect: [], totals: [] };
    case "small numbers withheld":
      return withheldBelow(rows, disclosure.below);
    default:
      return disclosure satisfies never;
  }
}

function withheldBelow(rows: readonly PeopleFigures[], below: number): Withheld {
  const all = sumsOf(rows);
  const order = leastFirst(rows);
  const kept = new Set<PeopleFigures>();
  // What a lower threshold withholds, a higher one withholds too: else two reports would give away what each keeps.
  for (let lower = 2; lower <= below; lower++) for (const row of atThreshold(order, all, lower)) kept.add(row);
  const inOrder = rows.filter((row) => kept.has(row));
  const isSmall = ({ figures, wasWithheld }: PeopleFigures) =>
    wasWithheld || figures.some((figure) => isBelow(figure, below));
  return {
    small: inOrder.filter(isSmall).map(({ code }) => code),
    toProtect: inOrder.filter((row) => !isSmall(row)).map(({ code }) => code),
    totals: [...safetyOf(all, sumsOf(inOrder), below).hopeless],
  };
}

/** Those with a small number or withheld before, then as many of the others as make the sums safe, the ones with the least figures first: they lose the least. */
function atThreshold(order: readonly Ordered[], all: Sums, below: number): PeopleFigures[] {
  // Sorted by their least number, so the small ones stand in front.
  const count = order.findIndex(({ least }) => least >= below);
  const chosen = order.slice(0, count === -1 ? order.length : count).map(({ row }) => row);
  if (chosen.length === 0) return [];
  const sums = sumsOf(chosen);
  let safety = safetyOf(all, sums, below);
  for (const { row } of order.slice(chosen.length)) {
    if (isEnough(safety)) break;
    if (!mends(row, safety)) continue;
    chosen.push(row);
    addTo(sums, row);
    safety = safetyOf(all, sums, below);
  }
  return chosen;
}

function isEnough({ isAlone, open }: Safety): boolean {
  return !isAlone && open.length === 0;
}

/** Any area ends being alone; but where a column is open, one that mends it does both. */
function mends({ figures }: PeopleFigures, { open }: Safety): boolean {
  return open.length === 0 ? figures.some(isSomebody) : open.some((column) => isSomebody(figures[column] ?? null));
}

type Ordered = { readonly row: PeopleFigures; readonly least: number };

/** By the least number of people over 0, then by code; areas without any come last, those that were withheld before come first. */
function leastFirst(rows: readonly PeopleFigures[]): Ordered[] {
  return rows
    .map((row) => ({ row, least: row.wasWithheld ? 0 : Math.min(...row.figures.filter(isSomebody)) }))
    .toSorted((one, other) => byLeast(one, other) || (one.row.code < other.row.code ? -1 : 1));
}

function byLeast({ least: one }: Ordered, { least: other }: Ordered): number {
  return one === other ? 0 : one - other;
}

function isBelow(figure: number | null, below: number): boolean {
  return isSomebody(figure) && figure < below;
}
