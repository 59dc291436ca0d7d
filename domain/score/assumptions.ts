import { levelWords } from "../contract/level.ts";
import type { ScoredGaps } from "./scoreInput.ts";

/** What an answer takes for granted, one sentence each: reach, decay, the yearly share of the stock, need, places. */
export function assumptions(
  answer: Pick<ScoredGaps, "level" | "settings" | "indicator" | "needBasis" | "totals">,
): string[] {
  const { settings, level } = answer;
  const { urbanKm, ruralKm } = settings.reach[level];
  return [
    `${levelWords[level].title} skills: people travel up to ${urbanKm} km in urban areas and ${ruralKm} km in rural ones, in a straight line.`,
    settings.decay === "gaussian"
      ? "Near places count for more than far ones: fully at the door, not at all at the edge of reach."
      : "All places in reach count alike, however near.",
    ...ofNeed(answer),
    ...ofPlaces(answer),
    `A score of ${settings.gapFromScore} or more is a gap; ${percent(settings.overProvidedFromSpareShare)} or more of the places free is over-provided.`,
  ];
}

function ofNeed({ indicator, needBasis, settings, level }: Parameters<typeof assumptions>[0]): string[] {
  if (indicator === null) return [];
  const control = settings.controlTotals[level];
  const stock =
    indicator.kind === "stock"
      ? [
          `Everyone in need today is to be reached within ${settings.yearsToClear} years, so a year's need is the stock divided by ${settings.yearsToClear}.`,
        ]
      : [];
  if (indicator.unit === "index") {
    if (control === null) return stock;
    return [
      ...stock,
      `Need is modelled: ${percent(control.share)} of adults (${control.source}), spread over areas by their rank on “${indicator.title}” with a spread of ${settings.indexSpread}, which nobody has measured.`,
    ];
  }
  return needBasis === null || needBasis === "measured"
    ? stock
    : [...stock, `The need figures of “${indicator.title}” are ${needBasis}.`];
}

function ofPlaces({ totals }: Parameters<typeof assumptions>[0]): string[] {
  const bases = Object.entries(totals.placesByBasis).filter(([, places]) => places > 0);
  if (bases.length === 0) return [];
  const shares = bases.map(([basis, places]) => `${percent(places / totals.places)} ${basis}`).toSorted();
  return [`Of the places in the study area and around it, ${shares.join(", ")}.`];
}

function percent(share: number): string {
  return `${(100 * share).toLocaleString("en-GB", { maximumFractionDigits: 1 })} %`;
}
