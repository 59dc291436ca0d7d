import { measureWords } from "../../domain/score/measures/measure.ts";
import type { ScoreInputs } from "./scoreInputs.ts";
import type { ScorePlan } from "./scorePlan.ts";
import type { ScoreRow } from "./scoreRows.ts";

/** What was computed, from what, and what is not known, in a few lines for people. */
export function scoreSummary(inputs: ScoreInputs, plan: ScorePlan, rows: readonly ScoreRow[]): string[] {
  const { areas, offers, system } = inputs;
  const withoutNeed = rows.filter(({ need }) => need === null).length;
  const withoutPlaces = offers.filter(({ places }) => places === null).length;
  const isContainer = plan.measure === "container";
  const withoutPoint = (entries: ScoreInputs["areas"]) =>
    system === null ? 0 : entries.filter(({ point }) => point[system] === null).length;
  return [
    `${measureWords[plan.measure].title}${nearnessWords(plan, system)}: ${counted(areas.length, "area")}, ${counted(offers.length, "offer")}.`,
    ...totalWords(rows),
    ...said(withoutNeed, "area", "without a known need: blank in the answer, and it competes as nobody."),
    ...said(withoutPlaces, "offer", "without known places: not counted."),
    ...said(withoutPoint(areas), "area", "without a point: what they reach is unknown."),
    ...said(withoutPoint(offers), "offer", "without a point: nobody is taken to reach them."),
    ...said(isContainer ? offers.filter(({ area }) => area === null).length : 0, "offer", "in no area: not counted."),
  ];
}

function nearnessWords({ nearness, radius, steps }: ScorePlan, system: ScoreInputs["system"]): string {
  if (nearness === null) return "";
  const zones = nearness === "steps" ? ` ${steps.map(({ upToKm, weight }) => `${upToKm}:${weight}`).join(",")}` : "";
  const unit = system === null ? "" : " km";
  return `, ${nearness === "steps" ? "step" : nearness} weights${zones}, radius ${radius}${unit}`;
}

/** Sums only where the measure places people. */
function totalWords(rows: readonly ScoreRow[]): string[] {
  const scored = rows.filter(({ unmet }) => unmet !== null);
  if (scored.length === 0) return [];
  const sum = (of: (row: ScoreRow) => number | null) =>
    scored
      .reduce((total, row) => total + (of(row) ?? Number.NaN), 0)
      .toLocaleString("en-GB", { maximumFractionDigits: 1 });
  return [
    `Need ${sum((row) => row.need)}: met ${sum((row) => row.met)}, unmet ${sum((row) => row.unmet)} (structural ${sum((row) => row.structural)}, signpostable ${sum((row) => row.signpostable)}).`,
  ];
}

function said(count: number, noun: string, what: string): string[] {
  return count === 0 ? [] : [`${counted(count, noun)} ${what}`];
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
}
