import { type Area, areaId } from "../contract/area.ts";
import { areaTypes } from "../contract/areaType.ts";
import { basisOf } from "./basisOf.ts";
import { gapOf } from "./gapOf.ts";
import { localSites } from "./localSites.ts";
import { needsOf } from "./needsOf.ts";
import { notesOf } from "./notesOf.ts";
import { districtNames } from "./districtNames.ts";
import { ranked } from "./ranked.ts";
import { type BasePart, partsOf } from "./rollUp.ts";
import { type Scene, scene } from "./scene.ts";
import { scoreBase } from "./scoreBase.ts";
import type { ScoredGaps, ScoreInput } from "./scoreInput.ts";
import { sentenceOf } from "./sentenceOf.ts";
import { sumsOf } from "./sums.ts";
import { saturatedClass, totalsOf } from "./totalsOf.ts";
import { layerOf } from "./wholes.ts";

/**
 * The whole answer for a level and an area type: who needs what, what is in reach, and what remains.
 *
 * The score is computed on base areas (the smallest that the figures have), study area and buffer together, and added up
 * to the areas asked for; only the study area is reported.
 *
 * Units   people and places a year; the stock is people today.
 * Holds   the same input gives the same answer; unknown is null, never zero; over areas that split the study area
 *         exactly, met and unmet add up to the totals.
 */
export function scoreGaps(input: ScoreInput): ScoredGaps {
  const stage = scene(input);
  const { needs, notes: needNotes } = needsOf(input, stage);
  const { level, settings, indicator } = input;
  const base = scoreBase({ areas: stage.areas, needs, sites: stage.sites, level, settings });
  const inside = partsOf(stage.wholes, layerOf(input), stage.ids, (i) => stage.isInside[i] === true);
  const everyone = stage.shareInside.flatMap((share, i): BasePart[] => (share > 0 ? [{ base: i, share }] : []));
  const sums = sumsOf(everyone, base);
  const parentName = districtNames(input, stage.wholes);
  const gaps = ranked(
    areasToReport(input, stage, inside).map((area) =>
      gapOf({
        area,
        parts: inside.get(areaId(area)) ?? [],
        base,
        studyArea: sums.share,
        settings,
        parentName: parentName(area),
      }),
    ),
  );
  const furthestKm = Math.max(input.bufferKm, settings.reach[level].urbanKm, settings.reach[level].ruralKm);
  const sites = localSites(stage, furthestKm);
  const saturated = saturatedClass(gaps, settings);
  const { unmet } = base;
  const notes = notesOf({ input, stage, needs: { needs, notes: needNotes }, unmet, gaps, inside, sites, saturated });
  return {
    level,
    areaType: input.areaType,
    vintage: input.vintage,
    period: stage.base.period,
    settings,
    indicator,
    needBasis: indicator === null ? null : basisOf(indicator, needs),
    baseAreaType: stage.base.areaType,
    sentence: sentenceOf({ level, areaType: input.areaType, gaps, reason: needNotes[0] ?? null }),
    saturated,
    notes,
    totals: totalsOf(gaps, sums, stage.sites, sites),
    gaps,
  };
}

/**
 * The areas of the asked type that belong to the study area; where those asked for are larger than some that make it up
 * (its districts, asked by LEP), also the ones that hold a piece of it.
 */
function areasToReport(input: ScoreInput, stage: Scene, inside: ReadonlyMap<string, readonly BasePart[]>): Area[] {
  const asked = input.areas.filter((area) => layerOf(area) === layerOf(input));
  const listed = asked.filter(stage.isListed);
  const size = areaTypes.indexOf(input.areaType);
  const isLarger = input.studyArea.some(({ areaType }) => areaTypes.indexOf(areaType) < size);
  return isLarger || listed.length === 0
    ? asked.filter((area) => stage.isListed(area) || inside.has(areaId(area)))
    : listed;
}
