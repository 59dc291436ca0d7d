import type { Fix } from "../../domain/contract/recipe.ts";

/** The corrections of a recipe, and how many cells each has changed so far. */
export type Fixes = {
  /** What is to be read in a cell's place; its own text where no fix is for it. */
  readonly read: (column: string, text: string, row: number) => string;
  readonly counts: () => number[];
};

/** Corrections by the file's own column names. One for a single row goes before one for every row; of two for the same cells the later counts. */
export function openFixes(fixes: readonly Fix[]): Fixes {
  const counts = fixes.map(() => 0);
  const byCell = new Map<string, { readonly to: string; readonly index: number }>();
  const columns = new Set(fixes.map((fix) => fix.column));
  const counted = new Set<string>();
  let rowAtHand = 0;
  for (const [index, { column, from, to, row }] of fixes.entries())
    byCell.set(key(column, from.trim(), row), { to, index });
  return {
    read: (column, text, row) => {
      if (!columns.has(column)) return text;
      const fix = byCell.get(key(column, text, row)) ?? byCell.get(key(column, text, undefined));
      if (fix === undefined) return text;
      if (row !== rowAtHand) counted.clear();
      rowAtHand = row;
      // A cell may be looked at twice, first by a rule and then by a reader; it is one cell all the same.
      if (!counted.has(column)) counts[fix.index] = (counts[fix.index] ?? 0) + 1;
      counted.add(column);
      return fix.to;
    },
    counts: () => [...counts],
  };
}

function key(column: string, text: string, row: number | undefined): string {
  return `${row ?? "every"}\u001f${column}\u001f${text}`;
}
