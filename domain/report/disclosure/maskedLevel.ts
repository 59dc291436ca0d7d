import type { AreaType } from "../../contract/areaType.ts";
import { type GapClass, gapClassSchema } from "../../contract/gap.ts";
import type { ChosenTotals, ScoredReportLevel } from "../../contract/reportRun.ts";
import { saturationNote } from "../../score/words/saturationNote.ts";
import { maskedOverlaps } from "./maskedOverlaps.ts";
import { maskedStudyArea } from "./maskedStudyArea.ts";
import type { Masks } from "./openJudgement.ts";
import type { RowRounding } from "./roundedRow.ts";
import { roundedChosen, roundedStudyArea } from "./roundedTotals.ts";
import { withoutClasses } from "./withoutClasses.ts";

/** What masks come from beside the rows. */
export type MaskedFor = RowRounding & {
  readonly areaType: AreaType;
  readonly saturationShare: number;
  readonly below: number;
};

/**
 * A level without what would give withheld areas away: their classes leave every count, totals that cannot be made safe are null, others are rounded, and overlaps lose
 * what they say of them.
 */
export function maskedLevel(level: ScoredReportLevel, masks: Masks, about: MaskedFor): ScoredReportLevel {
  const chosen = roundedChosen(maskedTotals(level.chosen, masks, masks.classes), about);
  const studyArea = roundedStudyArea(level, about);
  const { before } = level;
  const isSplitShown = !masks.totals.has("split");
  return {
    ...level,
    notes: level.notes.filter((note) => masks.areas.size === 0 || !isOfSaturation(note, level, about.areaType)),
    saturated: masks.areas.size === 0 ? level.saturated : saturatedShown(chosen, about.saturationShare),
    // What is small is judged by exact figures, as the rule says it.
    totals: maskedStudyArea({ exact: level.totals, rounded: studyArea.totals }, masks, about.below),
    chosen: isSplitShown ? chosen : { ...chosen, structural: null, signpostable: null },
    whole: masks.totals.has("people") || masks.totals.has("study area") ? null : studyArea.whole,
    before:
      before === null
        ? null
        : {
            ...before,
            chosen: roundedChosen(
              maskedTotals(
                before.chosen,
                { totals: new Set(masks.totals.has("before") ? ["people"] : []) },
                masks.classesBefore,
              ),
              about,
            ),
          },
    overlaps:
      level.overlaps === null
        ? null
        : maskedOverlaps(level.overlaps, { ...about, level: level.level, areas: masks.areas }),
    withheld: {
      areas: [...masks.areas].toSorted(),
      totals: totalNames.filter((name) => masks.totals.has(name)),
    },
  };
}

const totalNames = ["people", "split", "after online", "before", "study area"] as const;

function maskedTotals(
  totals: ChosenTotals,
  masks: { readonly totals: ReadonlySet<string> },
  classes: ReadonlyMap<GapClass, number>,
): ChosenTotals {
  const counted = { ...totals, byClass: withoutClasses(totals.byClass, classes) };
  return masks.totals.has("people") ? { ...counted, ...noPeople } : counted;
}

const noPeople = {
  needStock: null,
  needPerYear: null,
  met: null,
  unmet: null,
  unmetLo: null,
  unmetHi: null,
  structural: null,
  signpostable: null,
  gapScore: null,
};

/** Whether the areas that are shown still share a class; withheld ones are of no class. */
function saturatedShown({ areas, byClass }: ChosenTotals, saturationShare: number): ScoredReportLevel["saturated"] {
  const found = gapClassSchema.options.find((name) => name !== "unknown" && byClass[name] > saturationShare * areas);
  return found === undefined || areas < 2 ? null : { class: found, share: byClass[found] / areas };
}

/** The note on saturation counts the classes of all areas. */
function isOfSaturation(note: string, { saturated, totals }: ScoredReportLevel, areaType: AreaType): boolean {
  return saturated !== null && note === saturationNote(saturated, totals.areas, areaType);
}
