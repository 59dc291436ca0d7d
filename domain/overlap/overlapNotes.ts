import { at } from "../score/at.ts";
import type { ScoreInput } from "../score/scoreInput.ts";
import { counted, written } from "../score/words/counted.ts";
import { needNotes } from "../score/words/needNotes.ts";
import { offerNotes } from "../score/words/offerNotes.ts";
import type { Workings } from "../score/workings.ts";
import type { SureSet } from "./describing.ts";
import type { FoundSets } from "./findSets.ts";
import { sureFrom } from "./isFlagged.ts";

export type OverlapNotesInput = {
  readonly input: ScoreInput;
  readonly worked: Workings;
  readonly found: FoundSets;
  readonly sets: readonly Pick<SureSet, "sureness">[];
  readonly draws: number;
  readonly seed: number;
};

/** What a reader must know before leaning on overlaps, most important first. */
export function overlapNotes({ input, worked, found, sets, draws, seed }: OverlapNotesInput): string[] {
  const { stage, needs, sites } = worked;
  return [
    ...needs.notes,
    ...untold(input, worked, found),
    ...offerNotes(stage, sites),
    ...needNotes(stage, needs),
    ...edge(input, worked),
    ...(found.tightened === 0
      ? []
      : [
          `${counted(found.tightened, { one: "set was", many: "sets were" })} part of a chain of more than 50 offers: there closer overlap is asked for than half.`,
        ]),
    ...sureness(sets, draws, seed),
  ];
}

function untold({ settings }: ScoreInput, { base, sites }: Workings, { isTellable }: FoundSets): string[] {
  const count = sites.local.filter((site) => !isTellable[site] && !Number.isNaN(at(base.sites.places, site))).length;
  if (count === 0) return [];
  const share = (100 * settings.partialFromUnknownAdults).toLocaleString("en-GB", { maximumFractionDigits: 1 });
  return [
    `Overlap cannot be told of ${counted(count, offerWords)}: more than ${share}% of the adults in reach live where need is not known.`,
  ];
}

/** People beyond the ring are not counted, and places that they use would look like too many. */
function edge({ studyArea, settings, level, bufferKm }: ScoreInput, { stage }: Workings): string[] {
  if (studyArea.length === 0) return [];
  const { urbanKm, ruralKm } = settings.reach[level];
  const furthestKm = Math.max(...stage.areas.map(({ urbanRural }) => (urbanRural === "rural" ? ruralKm : urbanKm)), 0);
  if (furthestKm <= bufferKm) return [];
  return [
    `People travel up to ${written(furthestKm)} km, but are counted only up to ${written(bufferKm)} km around the study area: near its edge places that others use may look like more than the need.`,
  ];
}

function sureness(sets: readonly Pick<SureSet, "sureness">[], draws: number, seed: number): string[] {
  const unknown = sets.filter((set) => set.sureness === null).length;
  return [
    ...(unknown === sets.length
      ? []
      : [
          `How sure a set is: the share of ${written(draws)} draws of what the need may be (seed ${seed}) in which it is found again; below ${100 * sureFrom}% it stands among the sets that are not sure. Places and distances stand still.`,
        ]),
    ...(unknown === 0
      ? []
      : [
          `${counted(unknown, { one: "set rests", many: "sets rest" })} on need figures without an interval: nobody knows how sure ${unknown === 1 ? "it is" : "they are"}.`,
        ]),
  ];
}

const offerWords = { one: "offer", many: "offers" };
