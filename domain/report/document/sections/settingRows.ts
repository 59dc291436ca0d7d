import { type Level, levelWords } from "../../../contract/level.ts";
import type { Settings } from "../../../contract/settings.ts";
import { percent } from "../../../score/why/written.ts";
import { written } from "../../../score/words/counted.ts";

/** What the partnership has set, in words, for the levels of a report; the spreadsheet and the manifest have every setting by its name. */
export function settingRows(settings: Settings, levels: readonly Level[]): [string, string][] {
  const { decay, imputePlaces, mergeDuplicatesFrom } = settings;
  return [
    ["Years in which today’s need is to be met", written(settings.yearsToClear)],
    ...levels.flatMap((level): [string, string][] => ofLevel(settings, level)),
    ["How nearness counts", decayWords[decay]],
    ["A gap from a score of", written(settings.gapFromScore)],
    ["Over-provided from a share of free places of", percent(settings.overProvidedFromSpareShare)],
    ["Short of its fair share below an index of", written(settings.shortBelowIndex)],
    ["Better served above an index of", written(settings.betterServedAboveIndex)],
    ["Small need a year, flagged below", written(settings.smallNeed)],
    [
      "Offers that do not say their places",
      imputePlaces ? "have the median of the measured ones" : "as assumed for the level, else unknown",
    ],
    [
      "Listings that count as one offer",
      mergeDuplicatesFrom === null
        ? "those that somebody decided on"
        : `those that somebody decided on, and from a probability of ${percent(mergeDuplicatesFrom)}`,
    ],
  ];
}

function ofLevel(settings: Settings, level: Level): [string, string][] {
  const { urbanKm, ruralKm } = settings.reach[level];
  const title = levelWords[level].title;
  const control = settings.controlTotals[level];
  return [
    [`${title}: how far people travel`, `${written(urbanKm)} km in urban areas, ${written(ruralKm)} km in rural ones`],
    [`${title}: unmet people who could learn online`, percent(settings.onlineEligible[level])],
    ...(control === null
      ? []
      : ([[`${title}: adults who lack the skills`, `${percent(control.share)} (${control.source})`]] satisfies [
          string,
          string,
        ][])),
  ];
}

const decayWords = {
  gaussian: "nearer places count for more, without a cliff (Gaussian)",
  binary: "all places in reach count alike",
  steps: "places count by zones",
} as const satisfies Record<Settings["decay"], string>;
