import type { Verdict } from "../../../domain/contract/duplicateDecision.ts";
import type { ListingPair } from "../../../domain/contract/duplicates.ts";
import type { DuplicatesAddress } from "../../address/duplicatesAddress.ts";
import type { PairNamed } from "../../api/duplicatesBeside.ts";
import { numberWritten } from "../../data/written.ts";
import { type FoundPair, isPair } from "../foundPairs.ts";
import { nextToDecide, stepTo, toGoThrough } from "../nextPair.ts";
import type { Deciding } from "../useDeciding.ts";
import type { KeyedActs } from "./useDecisionKeys.ts";

type Looked = {
  readonly listed: readonly FoundPair[];
  readonly named: PairNamed;
  readonly address: DuplicatesAddress;
  readonly pair: ListingPair | undefined;
  readonly deciding: Deciding;
  readonly look: (pair: PairNamed) => void;
};

/** What can be done with the pair that is looked at: each act says what it did, and goes on to the next pair where there is one. */
export function pairActs({ listed, named, address, pair, deciding, look }: Looked): KeyedActs {
  const next = nextToDecide(listed, named, address);
  const left = toGoThrough(listed, address).filter((found) => !isPair(found, named)).length;
  const goTo = (found: FoundPair | null, else_: string) => {
    if (found === null) return deciding.say(else_);
    deciding.say(namesOf(found));
    look(found.pair);
  };
  const decideAs = (verdict: Verdict) => () => {
    if (pair?.status === `decided ${verdict}`) return deciding.say(`That is decided already: ${words[verdict]}.`);
    deciding.decide({
      decision: { verdict, decidedBy: "pair", pairs: [{ one: named.one, other: named.other }] },
      words: `Marked as ${words[verdict]}. ${leftWritten(left)}${next === null ? "" : ` ${namesOf(next)}`}`,
      onDone: () => {
        if (next !== null) look(next.pair);
      },
    });
  };
  return {
    same: decideAs("same"),
    different: decideAs("different"),
    skip: () => goTo(next, "There is no other pair to decide on in this list."),
    next: () => goTo(stepTo(listed, named, 1), "This is the last pair of the list."),
    former: () => goTo(stepTo(listed, named, -1), "This is the first pair of the list."),
    takeBack: () => takeBackFrom({ pair, deciding, look }),
  };
}

/**
 * Takes back what was decided on this pair on this visit, or else the last decision of the visit, and comes back to its pair. One key takes back neither what
 * somebody else decided nor what was decided on many pairs at once: there are buttons for that, which ask first.
 */
function takeBackFrom({ pair, deciding, look }: Pick<Looked, "pair" | "deciding" | "look">): void {
  const own = deciding.made.findLast(({ number }) => number === pair?.decision);
  if (own === undefined && pair?.decision != null)
    return deciding.say("This was not decided on this visit. Take it back with the button beside the decision.");
  const last = own ?? deciding.made.at(-1);
  if (last === undefined) return deciding.say("There is nothing to take back: nothing was decided on this visit.");
  const [back] = last.pairs;
  if (back === undefined || last.pairs.length > 1)
    return deciding.say("That decision was taken on many pairs at once. Take it back in the list of decisions.");
  deciding.takeBack({ number: last.number, words: "Taken back.", onDone: () => look(back) });
}

const words: Readonly<Record<Verdict, string>> = { same: "the same", different: "different" };

function leftWritten(left: number): string {
  return left === 0 ? "None left in this list." : `${numberWritten(left)} left.`;
}

function namesOf({ one, other }: FoundPair): string {
  return `Now: ${one.provider}, ${one.title}; and ${other.provider}, ${other.title}.`;
}
