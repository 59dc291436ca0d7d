import type { Decision } from "../../domain/contract/duplicateDecision.ts";
import type { Duplicates, ListingPair } from "../../domain/contract/duplicates.ts";
import type { PairNamed } from "../api/duplicatesBeside.ts";

/** What was found, with a decision that the server has just taken: so that the list is right until the server has looked at everything again. Clusters stay as they were until then. */
export function withDecision(found: Duplicates, taken: Decision, pairs: readonly PairNamed[]): Duplicates {
  const decided = new Set(pairs.map(nameOf));
  const status = taken.verdict === "different" ? "decided different" : "decided same";
  return changed(found, taken, (pair) =>
    decided.has(nameOf(pair)) ? { ...pair, status, decision: taken.number } : pair,
  );
}

/** What was found, without a decision that has just been taken back: its pairs wait for somebody, until the server says otherwise. */
export function withoutDecision(found: Duplicates, taken: Decision): Duplicates {
  return changed(found, taken, (pair) =>
    pair.decision === taken.takesBack ? { ...pair, status: "review", decision: null } : pair,
  );
}

function changed(found: Duplicates, { number }: Decision, change: (pair: ListingPair) => ListingPair): Duplicates {
  const pairs = found.pairs.map(change);
  return {
    ...found,
    lastDecision: number,
    reviewed: found.reviewed + waiting(found.pairs) - waiting(pairs),
    pairs,
  };
}

function waiting(pairs: readonly ListingPair[]): number {
  return pairs.filter(({ status }) => status === "review").length;
}

function nameOf({ one, other }: PairNamed): string {
  return `${one} ${other}`;
}
