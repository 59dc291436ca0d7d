import type { Settings } from "../../domain/contract/settings.ts";
import { decays } from "../../domain/score/reach/decay.ts";
import { numberWritten } from "../data/written.ts";

type DecayWords = { readonly title: string; readonly meaning: string };

// By the score's own formula, so that the words cannot say another number than the score uses.
const halfwayWritten = `${numberWritten(100 * decays.gaussian(0.5, 1))}%`;

/** The ways in which nearness may count, in words for people who do not read formulas. */
export const decayWords: Readonly<Record<Settings["decay"], DecayWords>> = {
  gaussian: {
    title: "Nearer places count for more",
    meaning: `In full at the door, ${halfwayWritten} halfway to the edge of reach, nothing at the edge (Gaussian). There is no cliff: one kilometre more never changes much.`,
  },
  steps: {
    title: "Places count by zones",
    meaning: "In full in the zone around the door, less in each zone further out, nothing beyond reach.",
  },
  binary: {
    title: "All places within reach count alike",
    meaning: "In full up to the edge of reach, however near, and nothing one step beyond it.",
  },
};
