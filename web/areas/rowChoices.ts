import { type Gap, gapClassSchema } from "../../domain/contract/gap.ts";
import { standing } from "../views/standing.ts";
import type { SureAreas } from "../views/sureAreas.ts";
import type { View } from "../views/view.ts";

/** A part of the rows that can be asked for: those of a class, or those of a step of the view on the map. */
export type RowChoice = { readonly key: string; readonly words: string; readonly rows: ReadonlySet<Gap> };
export type RowChoices = { readonly title: string; readonly choices: readonly RowChoice[] };

/** The parts of the rows, in two groups: by class and, where that is another thing, by what the map shows. Parts that no row is in are left out. */
export function rowChoices(gaps: readonly Gap[], view: View, sure: SureAreas): RowChoices[] {
  const byClass = gapClassSchema.options.map((one) => ({
    key: `class ${one}`,
    words: one,
    rows: new Set(gaps.filter((gap) => gap.class === one)),
  }));
  const groups: RowChoices[] = [{ title: "Class", choices: byClass }];
  if (view.key !== "class") groups.push({ title: view.title, choices: bySteps(gaps, view, sure) });
  return groups
    .map(({ title, choices }) => ({ title, choices: choices.filter(({ rows }) => rows.size > 0) }))
    .filter(({ choices }) => choices.length > 0);
}

function bySteps(gaps: readonly Gap[], view: View, sure: SureAreas): RowChoice[] {
  const found = new Map<string, Set<Gap>>();
  for (const gap of gaps) {
    const where = standing(gap, view, sure);
    const key = where.type === "class" ? where.class.key : where.type;
    const rows = found.get(key);
    if (rows === undefined) found.set(key, new Set([gap]));
    else rows.add(gap);
  }
  const named = [
    ...view.classes.map(({ key, letter, words }) => ({ key, words: letter === "" ? words : `${letter} · ${words}` })),
    { key: "suppressed", words: "suppressed, or only bounds known" },
    { key: "unknown", words: "not known" },
    { key: "no need", words: "nobody in need" },
  ];
  return named.map(({ key, words }) => ({ key: `step ${key}`, words, rows: found.get(key) ?? new Set() }));
}
