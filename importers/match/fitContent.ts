import type { Column, Holds, TableKind } from "../table/tableKind.ts";
import type { ColumnFit } from "./fitColumn.ts";
import type { Content, Held } from "./content.ts";
import type { FileColumn } from "./fileColumn.ts";

/**
 * How well the cells of a file's column fit what a column of a kind holds: up to 2, and 0 where they speak against it. Null when they say nothing, for
 * lack of cells or because the column may hold any words.
 */
export function fitContent({ holds }: Column, kind: TableKind, { content }: FileColumn): ColumnFit | null {
  if (holds === undefined || content.filled === 0) return null;
  if (holds === "text") return fitWords(content);
  const held = content.held.get(holds);
  const share = shareOf(holds, content);
  if (held === undefined || share < some) return fitNames(holds, kind, content) ?? against(holds, content);
  const why = () => words(held, content.filled);
  if (!isDistinctive(holds)) {
    const isOther = [...distinctive, "metres" as const].some((sort) => shareOf(sort, content) >= most);
    const isYear = holds !== "year" && shareOf("year", content) >= most;
    return { strength: isOther || isYear || share < most ? 0.2 : 0.6, why };
  }
  // Of two columns of codes the one that tells the rows apart is the likelier.
  return { strength: share * 1.7 + (holds === "area code" ? 0.3 * content.distinct : 0), why };
}

/** Whether cells of this sort can hardly be anything else. */
export function isDistinctive(holds: Holds | undefined): boolean {
  return holds !== undefined && distinctive.has(holds);
}

const distinctive: ReadonlySet<Holds> = new Set<Holds>([
  "area code",
  "area name",
  "postcode",
  "longitude",
  "latitude",
  "web address",
  "email address",
  "phone number",
  "UKPRN",
]);

const some = 0.2;
const half = 0.5;
const most = 0.9;

/** Names where codes are wanted: where the kind has no column for names, their codes can be found. */
function fitNames(holds: Holds, kind: TableKind, content: Content): ColumnFit | null {
  const names = content.held.get("area name");
  if (holds !== "area code" || names === undefined || kind.columns.some((column) => column.holds === "area name"))
    return null;
  const share = names.count / content.filled;
  if (share < some) return null;
  return { strength: share, why: () => `${words(names, content.filled)}, by which their codes can be found` };
}

function fitWords(content: Content): ColumnFit | null {
  const sort = [...wordless].find((one) => shareOf(one, content) >= half);
  const held = sort === undefined ? undefined : content.held.get(sort);
  return held === undefined ? null : { strength: 0, why: () => words(held, content.filled) };
}

const wordless: ReadonlySet<Holds> = new Set<Holds>([
  "number",
  "date",
  "postcode",
  "area code",
  "web address",
  "email address",
  "phone number",
]);

function against(holds: Holds, content: Content): ColumnFit {
  return { strength: 0, why: () => wordsAgainst(holds, content) };
}

function wordsAgainst(holds: Holds, { filled, held }: Content): string {
  const [best] = [...held].filter(([sort]) => sort !== "text").toSorted(([, a], [, b]) => b.count - a.count);
  const instead = best === undefined || best[1].count < filled * most ? "" : `: ${words(best[1], filled)}`;
  const wanted = `${/^[aeiou]/.test(holds) ? "an" : "a"} ${holds}`;
  if (filled === 1) return `its only filled cell is not ${wanted}${instead}`;
  const found = held.get(holds);
  return `${found === undefined ? "none" : `only ${found.count}`} of the first ${filled} filled cells is ${wanted}${instead}`;
}

function shareOf(sort: Holds | "metres", { filled, held }: Content): number {
  const found = held.get(sort);
  return found === undefined ? 0 : found.count / filled;
}

/** "98 of the first 100 filled cells are postcodes". */
function words({ count, one, many }: Held, filled: number): string {
  if (filled === 1) return `its only filled cell is ${one}`;
  const cells = count === filled ? `all of the first ${filled}` : `${count} of the first ${filled}`;
  return count === 1 ? `${cells} filled cells is ${one}` : `${cells} filled cells are ${many}`;
}
