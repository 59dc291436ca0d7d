import type { AreaKey } from "../../contract/area.ts";
import type { ClassicMeasures, MeasuresBeside } from "../../contract/measuresBeside.ts";
import type { Settings } from "../../contract/settings.ts";
import { access } from "../results/access.ts";
import { at } from "../at.ts";
import { balanced } from "./balanced.ts";
import { placesInside } from "./container.ts";
import { modifiedTwoStep } from "./modifiedTwoStep.ts";
import { threeStep } from "./threeStep.ts";
import { quotient } from "../results/outcomeSums.ts";
import { reachFrom } from "../reach/reachFrom.ts";
import { type BasePart, rollUp } from "../scene/rollUp.ts";
import type { Scene } from "../scene/scene.ts";
import type { BaseScores } from "../scoreBase.ts";
import type { ScoreInput } from "../scoreInput.ts";
import { sitesInAreas } from "./sitesInAreas.ts";

export type MeasuresInput = {
  readonly input: ScoreInput;
  readonly stage: Scene;
  /** People who ask for places, by base position (NaN where unknown), and the pairs of our own score. */
  readonly scores: Pick<BaseScores, "need" | "reach">;
  /** The area that each site's postcode lies in, by site; null where no table says. */
  readonly postcodeAreas: readonly (AreaKey | null)[];
};

/** The classic measures of any area that is made of base areas, and what they take for granted. */
export type Measures = { readonly of: (parts: readonly BasePart[]) => ClassicMeasures; readonly notes: string[] };

/**
 * The measures that others report, on the very need, places and radii of our own score.
 *
 * Units   places a person in need. None of them is unmet people: all but the container ratio count a person once at every offer in reach.
 * Holds   a larger area has sum of need x measure divided by sum of need, never a mean; 2SFCA, E2SFCA, Gaussian 2SFCA and 3SFCA of
 *         everybody add up to the places that anyone in need can reach.
 * Source  As each measure has it, in domain/score/measures.
 */
export function measuresBeside({ input, stage, scores, postcodeAreas }: MeasuresInput): Measures {
  const { areas, sites } = stage;
  const { places } = sites;
  const { level, settings } = input;
  const { need, reach } = scores;
  const by = (decay: Settings["decay"]) =>
    decay === settings.decay ? reach : reachFrom({ areas, sites, level, settings: { ...settings, decay } });
  const own = { need, places, reach };
  const placesFor = (perPerson: Float64Array) => perPerson.map((each, i) => each * at(need, i));
  const byMeasure = {
    "2sfca": placesFor(access({ need, places, reach: by("binary") })),
    e2sfca: placesFor(access({ need, places, reach: by("steps") })),
    g2sfca: placesFor(access({ need, places, reach: by("gaussian") })),
    "3sfca": placesFor(threeStep(own)),
    m2sfca: placesFor(modifiedTwoStep(own)),
    bfca: placesFor(balanced(own)),
  };
  const { areaOf, nearest } = sitesInAreas(stage, postcodeAreas);
  const inside = placesInside({ need, places, areaOf });
  return {
    of: (parts) => {
      const perPerson = (values: Float64Array) => overNeed(parts, values, need);
      return {
        container: perPerson(inside),
        "2sfca": perPerson(byMeasure["2sfca"]),
        e2sfca: perPerson(byMeasure.e2sfca),
        g2sfca: perPerson(byMeasure.g2sfca),
        "3sfca": perPerson(byMeasure["3sfca"]),
        m2sfca: perPerson(byMeasure.m2sfca),
        bfca: perPerson(byMeasure.bfca),
      };
    },
    notes: notesOf(input, nearest),
  };
}

/** Over the parts of which both are known. */
function overNeed(parts: readonly BasePart[], values: Float64Array, need: Float64Array): number | null {
  const known = parts.filter(({ base }) => !Number.isNaN(at(values, base)) && !Number.isNaN(at(need, base)));
  return quotient(rollUp(known, values).sum, rollUp(known, need).sum, 1);
}

const decayWords = { gaussian: "Gaussian", binary: "all-or-nothing", steps: "stepped" } as const;

function notesOf({ settings }: ScoreInput, nearest: number): MeasuresBeside["notes"] {
  return [
    "Places a person in need, not unmet people: all but the container ratio count one person at every offer in reach, and none of them knows when an offer is full.",
    `Need, places and radii are those of the score. 3SFCA, M2SFCA and BFCA take the ${decayWords[settings.decay]} weights of the settings, E2SFCA their zones.`,
    ...(nearest > 0
      ? [
          `The container ratio is approximate: no postcode table says which area ${nearest === 1 ? "1 offer lies" : `${nearest.toLocaleString("en-GB")} offers lie`} in, so the area with the nearest point is taken.`,
        ]
      : []),
  ];
}
