import type { OpenFile } from "../../../table/tableKind.ts";

/** Whether a category is the total of its column. */
export function isTotal(text: string): boolean {
  return /^(total|all)\b(?!.*\bexclud)/i.test(text);
}

const mostCrossed = 24;

/**
 * Whether a row is to be left out because its categories cross each other. Only where they cross in more than a handful of ways, as far as the first rows show, and only
 * for columns that show a total there, without which nothing would remain of them.
 */
export function onlyOneAtATime(
  { head, report }: Pick<OpenFile, "head" | "report">,
  categories: readonly { readonly place: number; readonly name: string }[],
): (texts: readonly string[]) => boolean {
  const rows = head.below.map(({ cells }) => categories.map(({ place }) => cells[place]?.trim() ?? ""));
  const withTotal = categories.map((_, column) => rows.some((texts) => isTotal(texts[column] ?? "")));
  const names = categories.flatMap(({ name }, column) => (withTotal[column] === true ? [name] : []));
  if (names.length < 2 || !areMany(rows)) return () => false;
  report.remark(
    `Of ${names.join(", ")} one is read at a time, with the others at their total: all combinations would be too many series.`,
  );
  return (texts) => texts.filter((text, column) => withTotal[column] === true && !isTotal(text)).length > 1;
}

// Files with fewer rows are seen whole.
const seenInPart = 200;

/** Many combinations in the first rows; or so few that a long file goes through all areas for each, and most are still to come. */
function areMany(rows: readonly (readonly string[])[]): boolean {
  const firstRows = new Map<string, number>();
  for (const [at, texts] of rows.entries()) {
    const combination = texts.join("\u001f");
    if (!firstRows.has(combination)) firstRows.set(combination, at);
  }
  if (firstRows.size > mostCrossed) return true;
  const areStillComing = firstRows.size === 1 || Math.max(...firstRows.values()) > rows.length / 2;
  return rows.length >= seenInPart && areStillComing;
}
