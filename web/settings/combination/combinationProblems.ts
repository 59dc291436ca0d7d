import { areaTypeWords } from "../../../domain/contract/areaType.ts";
import type { IndicatorInForce } from "../../../domain/contract/indicatorInForce.ts";
import { listWritten } from "../../data/written.ts";
import { type CombinationTyped, weightsTyped } from "./combinationTyped.ts";
import type { IndicatorRow } from "./indicatorRows.ts";

/** Why a level could not be scored by the indicators that have a weight, as they are published now. The server refuses to save a change to such weights. */
export function combinationProblems(rows: readonly IndicatorRow[], typed: CombinationTyped): string[] {
  const weighted = new Set(weightsTyped(typed).map(({ indicator }) => indicator));
  const used = rows.filter(({ id }) => weighted.has(id));
  const inForce = used.flatMap((row) => (row.inForce === null ? [] : [row.inForce]));
  return [
    ...used.flatMap(({ id, inForce: published }) => (published === null ? [`“${id}” is not in force.`] : [])),
    ...inForce.flatMap((indicator) => (indicator.unit === "vacancies" ? [vacanciesIn(indicator)] : [])),
    ...(typed.by === "values" ? mixedScales(inForce) : []),
    ...nowhereTogether(inForce),
  ];
}

/** The kinds of area that an indicator is known for: "ward of 2024". */
export function kindsKnown({ coverage }: IndicatorInForce): string[] {
  return [...new Set(coverage.map(({ areaType, vintage }) => `${areaTypeWords[areaType].one} of ${vintage}`))];
}

function vacanciesIn({ title }: IndicatorInForce): string {
  return `“${title}” counts vacancies, which say where jobs are and not where people lack a skill: empty its box.`;
}

function mixedScales(indicators: readonly IndicatorInForce[]): string[] {
  const people = indicators.filter(({ unit }) => unit === "people");
  if (people.length > 0) {
    return people.map(({ title }) => `“${title}” counts people, which can be combined as ranks only.`);
  }
  const units = [...new Set(indicators.map(({ unit }) => unit))].filter((unit) => unit !== "vacancies").toSorted();
  return units.length < 2 ? [] : [`Their units are ${listWritten(units)}, which can be combined as ranks only.`];
}

function nowhereTogether(indicators: readonly IndicatorInForce[]): string[] {
  const [first, ...others] = indicators;
  if (first === undefined) return [];
  if (kindsKnown(first).some((kind) => others.every((other) => kindsKnown(other).includes(kind)))) return [];
  const known = indicators.map((one) => `“${one.title}” by ${listWritten(kindsKnown(one)) || "no area at all"}`);
  return [`There is no kind of area that all are known for: ${listWritten(known)}.`];
}
