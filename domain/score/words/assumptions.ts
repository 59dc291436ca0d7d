import { levelWords } from "../../contract/level.ts";
import type { ControlTotal, Settings } from "../../contract/settings.ts";
import { combinedHow, weighted } from "../../need/combinedIndicator.ts";
import type { ScoredGaps } from "../scoreInput.ts";

type Answer = Pick<ScoredGaps, "level" | "settings" | "indicator" | "combined" | "needBasis" | "totals">;

/** What an answer takes for granted, one sentence each: reach, decay, the yearly share of the stock, need, places, online places. */
export function assumptions(answer: Answer): string[] {
  const { settings, level } = answer;
  const { urbanKm, ruralKm } = settings.reach[level];
  return [
    `${levelWords[level].title} skills: people travel up to ${urbanKm} km in urban areas and ${ruralKm} km in rural ones, in a straight line.`,
    decaySentence(settings),
    ...ofNeed(answer),
    ...ofPlaces(answer),
    ...ofOnline(answer),
    `A score of ${settings.gapFromScore} or more is a gap; ${percent(settings.overProvidedFromSpareShare)} or more of the places free is over-provided.`,
  ];
}

function decaySentence({ decay, steps }: Settings): string {
  switch (decay) {
    case "gaussian":
      return "Near places count for more than far ones: fully at the door, not at all at the edge of reach.";
    case "binary":
      return "All places in reach count alike, however near.";
    case "steps": {
      const zones = steps.map(({ upTo, weight }) => `by ${percent(weight)} up to ${percent(upTo)}`);
      return `Places count by how far they are, as a share of the reach: ${zones.join(", ")}.`;
    }
    default:
      return decay satisfies never;
  }
}

function ofNeed(answer: Answer): string[] {
  const { indicator, needBasis, settings, level } = answer;
  if (indicator === null) return [];
  const control = settings.controlTotals[level];
  const before = [
    ...(indicator.kind === "stock"
      ? [
          `Everyone in need today is to be reached within ${settings.yearsToClear} years, so a year's need is the stock divided by ${settings.yearsToClear}.`,
        ]
      : []),
    ...ofCombination(answer),
  ];
  if (indicator.unit === "index") {
    if (control === null) return before;
    return [
      ...before,
      `Need is modelled: ${percent(control.share)} of adults${boundsOf(control)} (${control.source}), spread over areas by their rank on “${indicator.title}” among all areas that have a figure, with a spread of ${settings.indexSpread}, which nobody has measured.`,
    ];
  }
  return needBasis === null || needBasis === "measured"
    ? before
    : [...before, `The need figures of “${indicator.title}” are ${needBasis}.`];
}

function boundsOf({ lo, hi }: ControlTotal): string {
  if (lo !== undefined && hi !== undefined) return `, ${percent(lo)} to ${percent(hi)}`;
  if (lo !== undefined) return `, at least ${percent(lo)}`;
  return hi === undefined ? "" : `, at most ${percent(hi)}`;
}

function ofCombination({ combined, settings, level }: Answer): string[] {
  const combination = settings.combinations[level];
  if (combined === null || combination === null) return [];
  return [
    `Need combines several indicators ${combinedHow[combination.by]}, with weights that were set and not measured: ${weighted(combined).join(", ")}.`,
  ];
}

function ofPlaces({ totals }: Answer): string[] {
  const bases = Object.entries(totals.placesByBasis).filter(([, places]) => places > 0);
  const shares = bases.map(([basis, places]) => `${percent(places / totals.places)} ${basis}`).toSorted();
  return [
    ...(bases.length === 0 ? [] : [`Of the places in the study area and around it, ${shares.join(", ")}.`]),
    ...(totals.imputed === null ? [] : ofImputed(totals.imputed)),
  ];
}

function ofImputed(imputed: NonNullable<Answer["totals"]["imputed"]>): string[] {
  const { basis, source, measured, places, low, high, gapScoreAtLow, gapScoreAtHigh } = imputed;
  const said = `An offer that does not say its places is taken to have ${rounded(places)} a year`;
  if (basis === "assumed") return [`${said} (${source}).`];
  const median = `${said}, the median of ${measured} measured ${measured === 1 ? "offer" : "offers"}`;
  if (low === null || high === null || gapScoreAtLow === null || gapScoreAtHigh === null) return [`${median}.`];
  return [
    `${median}; were it ${rounded(low)} or ${rounded(high)}, their quartiles, the gap score of the whole would be ${rounded(gapScoreAtLow)} or ${rounded(gapScoreAtHigh)}.`,
  ];
}

function ofOnline({ totals, settings, level }: Answer): string[] {
  if (totals.online === null) return [];
  const national = settings.nationalNeed[level];
  return [
    `Of the people who find no place nearby, ${percent(settings.onlineEligible[level])} are taken to be able to learn online.`,
    ...(national === null
      ? []
      : [
          `National online places are shared out by need: ${national.people.toLocaleString("en-GB")} people in the whole nation (${national.source}).`,
        ]),
  ];
}

function rounded(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 1 });
}

function percent(share: number): string {
  return `${(100 * share).toLocaleString("en-GB", { maximumFractionDigits: 1 })}%`;
}
