import { ofDraws, ofGaps } from "./words.ts";

/** What overlaps are asked for: as scores are, with fewer draws, for each of them is a search of its own. */
export const ofOverlaps = ofGaps.extend({
  draws: ofDraws.shape.draws.unwrap().default(200).meta({ description: "how many draws of what the need may be" }),
  seed: ofDraws.shape.seed,
});
