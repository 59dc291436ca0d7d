import { areaId, type AreaKey } from "../../domain/contract/area.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import type { ScoredOffer } from "../../domain/score/scoreInput.ts";
import type { FigureOfArea, OfferOrigin, WhyInput } from "../../domain/score/why/whyInput.ts";
import type { Workings } from "../../domain/score/workings.ts";
import { atOneMoment } from "../store/atOneMoment.ts";
import type { Database, OpenDatabase } from "../store/database.ts";
import { datasetsNamed } from "../store/read/datasetsNamed.ts";
import { figureSources } from "../store/read/figureSources.ts";
import { type OfferSource, offerSources } from "../store/read/offerSources.ts";
import type { GapPlan } from "./planGaps.ts";
import type { ReadInput } from "./readScoreInput.ts";

/** A plan with what was read and answered for it. */
export type Answered = { readonly plan: GapPlan; readonly input: ReadInput; readonly answer: GapAnswer };

/** Reads where the figures and offers behind one area's score stand in the files. Only a why question asks for it. */
export function readWhyInput(
  database: Pick<OpenDatabase, "pool">,
  { plan, input, worked, answer }: Answered & { readonly worked: Workings },
  area: AreaKey,
): Promise<WhyInput> {
  const inside = worked.inside.get(areaId(area)) ?? [];
  const codes = inside.flatMap(({ base }) => worked.stage.areas[base]?.code ?? []);
  return atOneMoment(database, async (db) => ({
    input,
    worked,
    answer,
    figures: await figuresOf(db, plan, codes),
    originOf: originsOf(input.offers, await offerSources(db, { ...scopeOf(plan), level: plan.level })),
    datasets: await datasetsNamed(db, scopeOf(plan)),
  }));
}

/** The partnership's own datasets of the snapshot. */
export function scopeOf({ partnership, snapshot }: GapPlan): { partnership: string; datasets: readonly string[] } {
  return { partnership: partnership.id, datasets: snapshot.datasets };
}

/** One figure of each area for every indicator that takes part. */
async function figuresOf(db: Database, plan: GapPlan, codes: readonly string[]): Promise<FigureOfArea[]> {
  const { base, indicator, combined, period } = plan;
  if (base === undefined || indicator === null) return [];
  const parts = combined?.parts ?? (period === null ? [] : [{ indicator, period }]);
  const figures: FigureOfArea[] = [];
  for (const part of parts) {
    const wanted = { ...scopeOf(plan), ...base, indicator: part.indicator.id, period: part.period, codes };
    figures.push(...(await figureSources(db, wanted)));
  }
  return figures;
}

/** Where offers stand, by dataset and row: an id may come up again in another dataset, and of an offer that was listed twice the listing that gives its figures counts. */
export function originsOf(
  offers: readonly ScoredOffer[],
  sources: readonly OfferSource[],
): (offer: ScoredOffer) => OfferOrigin {
  const sourceAt = new Map(sources.map((source) => [`${source.dataset}:${source.row}`, source]));
  const found = new Map<ScoredOffer, OfferSource | undefined>(
    offers.map((offer) => [offer, sourceAt.get(`${offer.dataset}:${offer.row}`)]),
  );
  return (offer) => found.get(offer) ?? { dataset: null, row: null, postcodeArea: null };
}
