import type { Levels } from "../comparedPair.ts";
import { bitsFor } from "./bitsFor.ts";
import { countedPatterns, type Pattern } from "./countedPatterns.ts";
import { type LevelName, levelNames, type Model } from "./model.ts";
import { risingRatios } from "./risingRatios.ts";
import { expectedPairs, expectedShare, type Frequencies, ofOne, ofTwo } from "./startingModel.ts";

/**
 * What agreement and disagreement are worth among these pairs, learnt without any answers: the two kinds of pair (one organisation, two) that best explain which levels come together.
 *
 * Units   bits: log2 of how much likelier a level is among pairs of one organisation.
 * Holds   the order of the pairs does not matter; more alike never speaks less for one organisation; without pairs it is what was expected beforehand.
 * Source  Fellegi & Sunter (1969), JASA 64; Winkler (1988) for EM without answers. Inside the gate both frequencies are free, for neighbours share phones there (METHOD 4.2, step 5). The expectation counts as
 *         some pairs of each kind, so that few pairs move it little and the kinds never change places. A register's numbers are not learnt: what they say is known.
 */
export function fitModel(levels: readonly Levels[]): Model {
  const patterns = countedPatterns(levels);
  let one = ofOne;
  let two = ofTwo;
  let share = expectedShare.one / expectedShare.of;
  for (let round = 0; round < mostRounds; round++) {
    const next = learnt(patterns, modelOf(one, two, share));
    const moved = Math.abs(next.share - share);
    ({ one, two, share } = next);
    if (moved < settled && round > fewestRounds) break;
  }
  return modelOf(one, two, share);
}

const mostRounds = 200;
const fewestRounds = 10;
const settled = 1e-6;
// No single comparison is taken to be surer than one in some 250.
const mostBits = 8;

function modelOf(one: Frequencies, two: Frequencies, share: number): Model {
  const bits = (name: LevelName): number[] =>
    risingRatios(one[name], two[name]).map((ratio) =>
      name === "identifier" ? Math.log2(ratio) : Math.min(mostBits, Math.max(-mostBits, Math.log2(ratio))),
    );
  return {
    share,
    bits: {
      identifier: bits("identifier"),
      name: bits("name"),
      address: bits("address"),
      phone: bits("phone"),
      website: bits("website"),
    },
  };
}

/** One round: how likely each pattern is one organisation, and how often each level comes up among either kind then. */
function learnt(
  patterns: readonly Pattern[],
  model: Model,
): { readonly one: Frequencies; readonly two: Frequencies; readonly share: number } {
  const one = expected(ofOne);
  const two = expected(ofTwo);
  let ones: number = expectedShare.one;
  let all: number = expectedShare.of;
  for (const { levels, pairs } of patterns) {
    const likely = pairs / (1 + 2 ** -bitsFor(levels, model));
    ones += likely;
    all += pairs;
    for (const name of levelNames) {
      const level = levels[name];
      if (level === null || name === "identifier") continue;
      one[name][level] = (one[name][level] ?? Number.NaN) + likely;
      two[name][level] = (two[name][level] ?? Number.NaN) + pairs - likely;
    }
  }
  return { one: shares(one), two: shares(two), share: ones / all };
}

type Counts = { [comparison in LevelName]: number[] };

function expected(frequencies: Frequencies): Counts {
  return mapped(frequencies, (each) => each.map((share) => share * expectedPairs));
}

function shares(counts: Counts): Frequencies {
  return mapped(counts, (each) => {
    const all = each.reduce((sum, count) => sum + count, 0);
    return each.map((count) => count / all);
  });
}

function mapped(given: Frequencies, change: (list: readonly number[]) => number[]): Counts {
  return {
    identifier: change(given.identifier),
    name: change(given.name),
    address: change(given.address),
    phone: change(given.phone),
    website: change(given.website),
  };
}
