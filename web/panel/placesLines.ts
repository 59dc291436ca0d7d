import type { GapAnswer } from "../../domain/contract/gap.ts";
import { fixedWritten, numberCell } from "../areas/cellWords.ts";
import { countWritten, listWritten, numberWritten } from "../data/written.ts";

type Totals = GapAnswer["totals"];

/** How places are known, what imputed ones would change if they were few or many, and what online ones change. */
export function placesLines({ places, placesByBasis, gapScore, imputed, online }: Totals): string[] {
  return [...basisLine({ places, placesByBasis }), ...imputedLine(imputed), ...onlineLine(online, gapScore)];
}

function basisLine({ places, placesByBasis }: Pick<Totals, "places" | "placesByBasis">): string[] {
  if (places <= 0) return [];
  const parts = Object.entries(placesByBasis)
    .filter(([, count]) => count > 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([basis, count]) => `${numberWritten((100 * count) / places)}% are ${basis}`);
  return [`Of ${fixedWritten(places, 0)} places a year in the study area and its buffer, ${listWritten(parts)}.`];
}

/** How many are imputed and why that number, the answer's notes say. */
function imputedLine(imputed: Totals["imputed"]): string[] {
  if (imputed === null || imputed.low === null || imputed.high === null) return [];
  const { low, high, gapScoreAtLow, gapScoreAtHigh } = imputed;
  return [
    `If every offer with imputed places had ${countWritten(low, "place")}, the gap score of the study area would be ${numberCell(gapScoreAtLow, 1)}; with ${numberWritten(high)} each, ${numberCell(gapScoreAtHigh, 1)}.`,
  ];
}

/** Where the study area's share is not known, the answer's notes say why. */
function onlineLine(online: Totals["online"], gapScore: number | null): string[] {
  if (online === null || online.share === null || online.placed === null || online.eligible === null) return [];
  const { offers, places, share, eligible, placed, gapScoreAfter } = online;
  return [
    `Of ${numberWritten(places)} places a year in ${countWritten(offers, "online offer")} ${numberWritten(share)} are the study area’s. Of the unmet, ${numberWritten(eligible)} could learn online and ${numberWritten(placed)} would find a place there: the gap score goes from ${numberCell(gapScore, 1)} to ${numberCell(gapScoreAfter, 1)}. The headline is the one before.`,
  ];
}
