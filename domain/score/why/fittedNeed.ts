import { areaId } from "../../contract/area.ts";
import type { BecamePeople, WhyModel } from "../../contract/whyNeed.ts";
import { adultsRanked } from "../../need/adultsRanked.ts";
import { fittedIndex } from "../../need/modelFromIndex.ts";
import { risingIndex } from "../../need/risingIndex.ts";
import { combinedFigures } from "../scene/combinedFigures.ts";
import type { Scene } from "../scene/scene.ts";
import type { ScoreInput } from "../scoreInput.ts";

/** How ranks became people: the model that all areas share, and what one base area put in. */
export type FittedNeed = {
  readonly model: WhyModel;
  /** By base position of the scene; null where the index or the adults are unknown. */
  readonly of: (base: number) => Modelled | null;
};

type Modelled = Extract<BecamePeople, { type: "modelled from an index" }>;

/** The model behind the need; null where the indicator is no index, or has no control total. */
export function fittedNeed(input: ScoreInput, { base, takesPart }: Scene): FittedNeed | null {
  const { indicator, settings, level } = input;
  const control = settings.controlTotals[level];
  if (indicator === null || indicator.unit !== "index" || control === null) return null;
  const index = risingIndex({ indicator, figures: base.figures });
  const adults = base.areas.map((area) => area.adults);
  const ofAll = adultsRanked(index, adults);
  if (!(ofAll > 0)) return null;
  const fit = fittedIndex({ index, adults, total: control.share * ofAll, spread: settings.indexSpread });
  if (fit.alpha === null) return null;
  const partsAt = partsOf(input);
  const positions = takesPart.flatMap((takes, position) => (takes ? [position] : []));
  return {
    model: {
      alpha: fit.alpha,
      beta: settings.indexSpread,
      areas: fit.areas,
      adults: fit.adults,
      share: control.share,
      total: control.share * ofAll,
      source: control.source,
    },
    of: (position) => {
      const i = positions[position] ?? -1;
      const [area, value, rank, z, count] = [base.areas[i], index[i], fit.ranks[i], fit.z[i], adults[i]];
      if (area === undefined || value == null || rank == null || z == null || count == null) return null;
      const parts = partsAt(areaId(area));
      return { type: "modelled from an index", index: value, parts, rank, of: fit.areas, z, adults: count };
    },
  };
}

/** What each combined indicator puts into the index of an area. */
function partsOf({ combined, areas }: ScoreInput): (area: string) => Modelled["parts"] {
  if (combined === null) return () => [];
  const { ids, parts } = combinedFigures(combined, areas);
  const positions = new Map(ids.map((id, position) => [id, position]));
  return (area) =>
    combined.parts.map(({ indicator }, k) => ({
      indicator: indicator.id,
      weight: parts[k]?.share ?? Number.NaN,
      value: parts[k]?.scores[positions.get(area) ?? -1] ?? null,
    }));
}
