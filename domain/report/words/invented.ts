import { levelWords } from "../../contract/level.ts";
import type { ReportHead } from "../../contract/reportRun.ts";
import { percent } from "../../score/why/written.ts";
import { listWritten } from "./figures.ts";

/** What a reader must know before the first figure: that a demonstration is one, and which figures are made up. */
export function inventedWarnings({ partnership, levels }: Pick<ReportHead, "partnership" | "levels">): string[] {
  const scored = levels.filter((level) => level.type === "scored");
  const need = scored
    .filter(({ needBasis }) => needBasis === "invented")
    .map(({ level }) => levelWords[level].title.toLowerCase());
  const places = scored.flatMap(({ level, totals }) => {
    const invented = totals.placesByBasis["invented"];
    if (invented === undefined || invented <= 0 || totals.places <= 0) return [];
    return [`${percent(invented / totals.places)} of the ${levelWords[level].title.toLowerCase()} places`];
  });
  return [
    ...(partnership.isDemo
      ? ["This is a demonstration: its figures are modelled, assumed or invented. Do not use them for decisions."]
      : []),
    ...(need.length === 0
      ? []
      : [
          `The need at the ${listWritten(need)} ${need.length === 1 ? "level" : "levels"} is invented for show and says nothing about the real place.`,
        ]),
    ...(places.length === 0 ? [] : [`Invented for show: ${listWritten(places)}.`]),
  ];
}
