import type { ListingPair } from "../../contract/duplicates.ts";
import { listingRef } from "../../contract/listingRef.ts";
import type { Offer } from "../../contract/offer.ts";
import type { DoubtedPair } from "./courseDoubts.ts";
import type { Group } from "./group.ts";
import { mayBeOneOffer } from "./mayBeOneOffer.ts";
import { withoutCrowds } from "./withoutCrowds.ts";

export type StatusInput = {
  readonly offers: readonly Offer[];
  /** By position: what counts together. */
  readonly groups: readonly Group[];
  readonly reviewFrom: number;
};

/** What has become of each pair from `reviewFrom` up or decided on, and why those that are likely did not merge by themselves. */
export function pairsWithStatus(pairs: readonly DoubtedPair[], input: StatusInput): ListingPair[] {
  const apart = differentGroups(pairs, input.groups);
  const listed = pairs.flatMap((pair) => {
    const [first, second] = [input.offers[pair.one], input.offers[pair.other]];
    if (first === undefined || second === undefined) return [];
    const known = {
      one: listingRef(first),
      other: listingRef(second),
      probability: pair.probability,
      decision: pair.decision?.number ?? null,
    };
    const fate = fateOf(pair, first, second, input, apart);
    return fate === null ? [] : [{ pair: { ...known, ...fate }, isFarFetched: pair.doubt?.type === "far-fetched" }];
  });
  return withoutCrowds(listed);
}

type Fate = Pick<ListingPair, "status" | "held">;

function fateOf(pair: DoubtedPair, one: Offer, other: Offer, input: StatusInput, apart: Apart): Fate | null {
  const { decision, probability, doubt, held } = pair;
  const [here, there] = [input.groups[pair.one], input.groups[pair.other]];
  if (here === undefined || there === undefined) return null;
  if (decision !== null) {
    if (decision.verdict === "different") return { status: "decided different", held };
    return { status: "decided same", held: here === there ? held : one.level === other.level ? overruled : twoLevels };
  }
  if (here === there) return { status: "merged", held: null };
  if (probability === null || probability < input.reviewFrom || !mayBeOneOffer(one, other)) return null;
  if (apart(here, there)) return { status: "separate", held: calledDifferent };
  if (one.dataset !== other.dataset && (here.byFile.has(other.dataset) || there.byFile.has(one.dataset))) {
    return { status: "separate", held: takenAlready };
  }
  return { status: "review", held: held ?? doubt?.why ?? null };
}

const overruled = "It would bring listings together that somebody decided are different.";
const twoLevels = "They are of two levels, and an offer has one.";
const calledDifferent = "Somebody decided that listings they count as one with are different.";
const takenAlready = "One of them counts as one with another row of the other’s file.";

type Apart = (one: Group, other: Group) => boolean;

/** Which groups a decision keeps apart. */
function differentGroups(pairs: readonly DoubtedPair[], groups: readonly Group[]): Apart {
  const found = new Map<Group, Set<Group>>();
  for (const { one, other, decision } of pairs) {
    const [here, there] = [groups[one], groups[other]];
    if (decision?.verdict !== "different" || here === undefined || there === undefined) continue;
    for (const [from, to] of [
      [here, there],
      [there, here],
    ] as const) {
      found.set(from, (found.get(from) ?? new Set()).add(to));
    }
  }
  return (one, other) => found.get(one)?.has(other) === true;
}
