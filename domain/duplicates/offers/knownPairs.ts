import type { Verdict } from "../../contract/duplicateDecision.ts";
import { listingRef } from "../../contract/listingRef.ts";
import type { JudgedPair, ResolveInput } from "./resolved.ts";

/** All that is known of two listings, by position, the earlier first. */
export type KnownPair = {
  readonly one: number;
  readonly other: number;
  /** Null: never compared. */
  readonly probability: number | null;
  /** Why the engine would not merge them by itself. */
  readonly held: string | null;
  readonly decision: { readonly verdict: Verdict; readonly number: number } | null;
};

/**
 * Every pair that is likely enough to matter or was decided on, once, in order of position: of several judgements the likelier, of several decisions the latest.
 *
 * Throws  RangeError where a pair names a listing that does not exist, or one listing twice.
 */
export function knownPairs(given: Given): KnownPair[] {
  const { offers, pairs } = given;
  const found = decidedPairs(given);
  for (const pair of pairs) {
    const id = idOf(pair, offers.length);
    const before = found.get(id);
    if (before === undefined && !(pair.probability >= leastThatMatters(given))) continue;
    if (before === undefined || isLikelier(pair, before)) {
      const [one, other] = [Math.min(pair.one, pair.other), Math.max(pair.one, pair.other)];
      found.set(id, { one, other, probability: pair.probability, held: pair.held, decision: before?.decision ?? null });
    }
  }
  return [...found.values()].toSorted((a, b) => a.one - b.one || a.other - b.other);
}

type Given = Pick<ResolveInput, "offers" | "keys" | "pairs" | "decisions" | "mergeFrom" | "reviewFrom">;

/** Millions of pairs are compared, and most are two at first sight. Those from a half up say how many courses there are at a place. */
function leastThatMatters({ mergeFrom, reviewFrom }: Given): number {
  return Math.min(mergeFrom ?? 1, reviewFrom, 0.5);
}

function decidedPairs({ offers, keys, decisions }: Given): Map<number, KnownPair> {
  const found = new Map<number, KnownPair>();
  if (decisions.length === 0) return found;
  const positions = positionsByKey({ offers, keys });
  for (const { oneKey, otherKey, verdict, number } of decisions) {
    const [a, b] = [positions.get(oneKey), positions.get(otherKey)];
    if (a === undefined || b === undefined || a === b) continue;
    const places = { one: Math.min(a, b), other: Math.max(a, b) };
    const id = idOf(places, offers.length);
    const before = found.get(id)?.decision?.number ?? -1;
    if (before < number) found.set(id, { ...places, probability: null, held: null, decision: { verdict, number } });
  }
  return found;
}

/** Of equally likely judgements the one that is held back counts. */
function isLikelier(judged: JudgedPair, before: KnownPair): boolean {
  if (before.probability === null) return true;
  if (judged.probability !== before.probability) return judged.probability > before.probability;
  return (judged.held ?? "") > (before.held ?? "");
}

/** The same for a pair, whichever is named first. */
function idOf({ one, other }: Pick<JudgedPair, "one" | "other">, count: number): number {
  const wrong = [one, other].find((position) => !Number.isInteger(position) || position < 0 || position >= count);
  if (wrong !== undefined) throw new RangeError(`A pair names listing ${wrong}, and there are ${count}`);
  if (one === other) throw new RangeError(`A pair names listing ${one} twice`);
  return Math.min(one, other) * count + Math.max(one, other);
}

function positionsByKey({ offers, keys }: Pick<Given, "offers" | "keys">): Map<string, number> {
  const found = new Map<string, number>();
  offers.forEach((offer, position) => {
    const key = keys.get(listingRef(offer));
    if (key !== undefined) found.set(key, position);
  });
  return found;
}
