import { type Gap, type GapClass, gapClassSchema } from "../../domain/contract/gap.ts";
import { legendCounts } from "../views/legendCounts.ts";
import { type Standing, standing } from "../views/standing.ts";
import type { SureAreas } from "../views/sureAreas.ts";
import type { View } from "../views/view.ts";

/** A part of the rows that can be asked for: those of a class, or those of a step of the view on the map. They are counted beforehand and looked for only when they are asked for. */
export type RowChoice = {
  readonly key: string;
  readonly words: string;
  readonly count: number;
  readonly holds: (gap: Gap) => boolean;
};
export type RowChoices = { readonly title: string; readonly choices: readonly RowChoice[] };

/** The parts of the rows, in two groups: by class and, where that is another thing, by what the map shows. Parts that no row is in are left out. */
export function rowChoices(gaps: readonly Gap[], view: View, sure: SureAreas): RowChoices[] {
  const groups: RowChoices[] = [{ title: "Class", choices: byClass(gaps) }];
  if (view.key !== "class") groups.push({ title: view.title, choices: bySteps(gaps, view, sure) });
  return groups
    .map(({ title, choices }) => ({ title, choices: choices.filter(({ count }) => count > 0) }))
    .filter(({ choices }) => choices.length > 0);
}

/** What was found for these very areas: their classes are the same in every view. */
const found = new WeakMap<readonly Gap[], RowChoice[]>();

function byClass(gaps: readonly Gap[]): RowChoice[] {
  const choices = found.get(gaps) ?? countedByClass(gaps);
  found.set(gaps, choices);
  return choices;
}

function countedByClass(gaps: readonly Gap[]): RowChoice[] {
  const counts = new Map<GapClass, number>(gapClassSchema.options.map((one) => [one, 0]));
  for (const gap of gaps) counts.set(gap.class, 1 + Number(counts.get(gap.class)));
  return gapClassSchema.options.map((one) => ({
    key: `class ${one}`,
    words: one,
    count: Number(counts.get(one)),
    holds: (gap) => gap.class === one,
  }));
}

function bySteps(gaps: readonly Gap[], view: View, sure: SureAreas): RowChoice[] {
  const { steps, suppressed, unknown, noNeed } = legendCounts(gaps, view, sure);
  const named = [
    ...steps.map(({ step: { key, letter, words }, count }) => ({
      key,
      words: letter === "" ? words : `${letter} · ${words}`,
      count,
    })),
    { key: "suppressed", words: "suppressed, or only bounds known", count: suppressed },
    { key: "unknown", words: "not known", count: unknown },
    { key: "no need", words: "nobody in need", count: noNeed },
  ];
  return named.map((one) => ({
    ...one,
    key: `step ${one.key}`,
    holds: (gap) => stepKey(standing(gap, view, sure)) === one.key,
  }));
}

function stepKey(where: Standing): string {
  return where.type === "class" ? where.class.key : where.type;
}
