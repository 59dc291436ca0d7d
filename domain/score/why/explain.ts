import { areaId } from "../../contract/area.ts";
import type { Gap } from "../../contract/gap.ts";
import type { Why } from "../../contract/why.ts";
import type { SourcedFigure } from "../../contract/whyNeed.ts";
import { assumptions } from "../words/assumptions.ts";
import { measuresBeside } from "../measures/measuresBeside.ts";
import { rollUp } from "../scene/rollUp.ts";
import { fittedNeed } from "./fittedNeed.ts";
import { needsBehind } from "./needsBehind.ts";
import { offersBehind } from "./offersBehind.ts";
import { stepsOf } from "./stepsOf.ts";
import type { FigureOfArea, WhyInput } from "./whyInput.ts";

/**
 * Everything behind one published gap, so that a reader can work it out again by hand.
 *
 * Holds   the gap is the very one published; met, unmet, spare share, places per person and fair-share index follow from `needs`, `offers`
 *         and `studyAreaShare` alone (a test does so); at every offer places = here + elsewhere + free.
 */
export function explain({ input, worked, answer, figures, originOf, datasets }: WhyInput, gap: Gap): Why {
  const { stage, base, everyone } = worked;
  const parts = worked.inside.get(areaId(gap)) ?? [];
  const origins = stage.sites.offers.map(originOf);
  const offers = offersBehind({ parts, scores: base, sources: origins });
  const named = new Set<string | null>([
    ...figures.map(({ figure }) => figure.dataset),
    ...offers.map(({ dataset }) => dataset),
    ...offers.flatMap(({ merged }) => merged?.claims.map(({ dataset }) => dataset) ?? []),
  ]);
  const fitted = fittedNeed(input, stage);
  const postcodeAreas = origins.map(({ postcodeArea }) => postcodeArea);
  const measures = measuresBeside({ input, stage, scores: base, postcodeAreas });
  const { sentence: _, saturated: __, gaps: ___, ...rest } = answer;
  const facts = {
    ...rest,
    gap,
    assumptions: assumptions(answer),
    model: fitted?.model ?? null,
    needs: needsBehind({
      parts,
      scores: base,
      radius: input.settings.reach[input.level],
      indicator: input.indicator,
      fitted,
      figures: byCode(figures),
    }),
    offers,
    datasets: datasets.filter(({ id }) => named.has(id)),
    studyAreaShare: {
      need: rollUp(everyone, base.sharingNeed).sum,
      placesForThem: rollUp(everyone, base.placesForThem).sum,
    },
    measures: { here: measures.of(parts), studyArea: measures.of(everyone), notes: measures.notes },
  };
  return { ...facts, steps: stepsOf(facts) };
}

function byCode(figures: readonly FigureOfArea[]): Map<string, SourcedFigure[]> {
  const found = new Map<string, SourcedFigure[]>();
  for (const { areaCode, figure } of figures) {
    const before = found.get(areaCode);
    if (before === undefined) found.set(areaCode, [figure]);
    else before.push(figure);
  }
  return found;
}
