import { areaId } from "../contract/area.ts";
import { areasToReport } from "./scene/areasToReport.ts";
import { basisOf } from "./words/basisOf.ts";
import { districtNames } from "./scene/districtNames.ts";
import { gapOf } from "./results/gapOf.ts";
import { notesOf } from "./words/notesOf.ts";
import { ranked } from "./results/ranked.ts";
import type { ScoredGaps, ScoreInput } from "./scoreInput.ts";
import { sentenceOf } from "./words/sentenceOf.ts";
import { saturatedClass, totalsOf } from "./results/totalsOf.ts";
import { type ScoreOptions, type Workings, workings } from "./workings.ts";

/**
 * The whole answer for a level and an area type: who needs what, what is in reach, and what remains.
 *
 * The score is computed on base areas (the smallest that the figures have), study area and buffer together, and added up
 * to the areas asked for; only the study area is reported.
 *
 * Units   people and places a year; the stock is people today.
 * Holds   the same input gives the same answer; unknown is null, never zero; structural + signpostable = unmet; over areas that split the study
 *         area exactly, met, unmet and its two parts add up to the totals, with those of areas whose need is suppressed, which have no row figures.
 */
export function scoreGaps(input: ScoreInput, options: ScoreOptions = {}): ScoredGaps {
  return answerFrom(input, workings(input, options));
}

/** The answer that workings come to. */
export function answerFrom(input: ScoreInput, worked: Workings): ScoredGaps {
  const { stage, needs, base, inside, sites, online } = worked;
  const { level, areaType, settings, indicator, combined } = input;
  const parentName = districtNames(input, stage.wholes);
  const gaps = ranked(
    areasToReport(input, stage, inside).map((area) =>
      gapOf({ area, parts: inside.get(areaId(area)) ?? [], worked, settings, parentName: parentName(area) }),
    ),
  );
  const saturated = saturatedClass(gaps, settings);
  const notes = notesOf({ input, stage, needs, unmet: base.unmet, gaps, inside, sites, saturated });
  return {
    level,
    areaType,
    vintage: input.vintage,
    period: stage.base.period,
    settings,
    indicator,
    combined:
      combined?.parts.map((part) => ({ indicator: part.indicator, weight: part.weight, period: part.period })) ?? null,
    needBasis: indicator === null ? null : basisOf(indicator, needs.needs),
    baseAreaType: stage.base.areaType,
    sentence: sentenceOf({ level, areaType, gaps, reason: needs.notes[0] ?? null }),
    saturated,
    notes: online === null ? notes : [...notes, ...online.notes],
    totals: totalsOf(gaps, worked),
    gaps,
  };
}
