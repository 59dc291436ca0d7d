import type { ComparedPair } from "./comparedPair.ts";
import { bitsFor } from "./model/bitsFor.ts";
import type { LevelName, Model } from "./model/model.ts";

/** How likely two listings are the same, and what holds them back from being merged by themselves. */
export type PairVerdict = {
  readonly probability: number;
  /** In words; null where nothing does. */
  readonly held: string | null;
  readonly heldBy: LevelName | null;
  /** Bits that are taken off for it, so that the pair is a question for somebody and never a match. */
  readonly takenOff: number;
};

/**
 * How likely two listings compared like this are the same; `judge` says why.
 *
 * Holds   a pair that is held back is always less than half likely.
 * Source  Fellegi & Sunter (1969); the veto is METHOD 4.2, step 6.
 */
export function verdictOf(pair: Judged, model: Model): PairVerdict {
  const bits = bitsFor(pair.levels, model);
  const { held, heldBy } = holdOf(pair);
  const takenOff = heldBy === null ? 0 : Math.max(0, bits - mostHeld);
  return { probability: 1 / (1 + 2 ** (takenOff - bits)), held, heldBy, takenOff };
}

// Log2 of the odds of just below one half.
const mostHeld = Math.log2(0.49 / 0.51);

type Judged = Pick<ComparedPair, "levels" | "site">;

function holdOf({ levels: { identifier, name, website }, site }: Judged): Pick<PairVerdict, "held" | "heldBy"> {
  if (identifier === 0) {
    return {
      heldBy: "identifier",
      held: "They have different numbers at the same register, so they are two organisations unless a number is wrong.",
    };
  }
  if (name === 0 && website !== 1 && identifier !== 1) {
    return {
      heldBy: "name",
      held: "Their names have nothing telling in common: two organisations may share a place and a phone.",
    };
  }
  if (site === "postcodes one sign apart") {
    return {
      heldBy: "address",
      held: "Their postcodes are one sign apart and one of them says no street: one place with a slip, or two places of one organisation.",
    };
  }
  return { heldBy: null, held: null };
}
