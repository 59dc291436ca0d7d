import type { Evidence, Judgement } from "../contract/evidence.ts";
import type { ComparedPair } from "./comparedPair.ts";
import { findings, notSaid } from "./explain/findings.ts";
import { said } from "./explain/said.ts";
import { siteWords } from "./explain/siteWords.ts";
import type { ListingFacts } from "./listingFacts.ts";
import { levelNames, type Model } from "./model/model.ts";
import { verdictOf } from "./verdictOf.ts";

/**
 * How likely a compared pair is the same, with everything that speaks for and against it.
 *
 * Units   bits: 1 bit doubles the odds.
 * Holds   the bits add up to log2 of the odds of the probability; what holds a pair back is counted where it was found, so that they do then too.
 */
export function judge(pair: ComparedPair, one: ListingFacts, other: ListingFacts, model: Model): Judgement {
  const { probability, held, heldBy, takenOff } = verdictOf(pair, model);
  const prior: Evidence = {
    comparison: "prior",
    finding: `${percent(model.share)} of the listings compared at one place are one organisation`,
    bits: Math.log2(model.share / (1 - model.share)),
    one: null,
    other: null,
  };
  const compared = levelNames.map((comparison): Evidence => {
    const level = pair.levels[comparison];
    const bits = level === null ? 0 : (model.bits[comparison][level] ?? Number.NaN);
    return {
      comparison,
      finding: level === null ? notSaid : (findings[comparison][level] ?? notSaid),
      bits: comparison === heldBy ? bits - takenOff : bits,
      one: said(comparison, one),
      other: said(comparison, other),
    };
  });
  return { probability, site: { because: siteWords[pair.site], km: pair.km }, evidence: [prior, ...compared], held };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share < 0.1 ? 1 : 0)}%`;
}
