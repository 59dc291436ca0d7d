import type { Offer } from "../../contract/offer.ts";
import { haveOneId } from "./haveOneId.ts";
import { heldBack } from "./heldBack.ts";
import type { KnownPair } from "./knownPairs.ts";
import { areNearlyEqual, nameDifferentSubjects } from "./titlesCompared.ts";
import { traitsOf } from "./traits.ts";

/** What the titles of two listings say against their being one course. “far-fetched”: they are most likely two, and somebody is asked only where it is not one of many. */
export type CourseDoubt = { readonly type: "question" | "far-fetched"; readonly why: string };

export type DoubtedPair = KnownPair & { readonly doubt: CourseDoubt | null };

/**
 * Pairs with what speaks against their being one course, though one organisation may offer both at one place and level. Where either file lists several
 * courses of it there, only an id of their own or nearly equal titles settle which is which; where each lists one, the two are one unless their titles name
 * different subjects. Listings of one file raise no doubts here: `mayBeOneOffer` has looked at their titles.
 */
export function courseDoubts(offers: readonly Offer[], pairs: readonly KnownPair[]): DoubtedPair[] {
  const listsSeveral = severalCourses(offers, pairs);
  const doubtOf = ({ one, other }: KnownPair): CourseDoubt | null => {
    const [first, second] = [offers[one], offers[other]];
    if (first === undefined || second === undefined) return null;
    if (first.dataset === second.dataset) return null;
    const [title, otherTitle] = [traitsOf(first).title, traitsOf(second).title];
    if (areNearlyEqual(title, otherTitle) || haveOneId(first, second)) return null;
    if (!listsSeveral(one, second.dataset) && !listsSeveral(other, first.dataset)) {
      const why = heldBack(first, second);
      return why === null ? null : { type: "question", why };
    }
    return nameDifferentSubjects(title, otherTitle)
      ? { type: "far-fetched", why: `${severalHere}, and these titles have only everyday words in common, if any.` }
      : { type: "question", why: `${severalHere}, and the titles do not say which it is.` };
  };
  return pairs.map((pair) => ({ ...pair, doubt: doubtOf(pair) }));
}

const severalHere = "One of the files lists several offers here";

/** Whether a file lists two or more courses, told apart by title, that pair with a listing. */
function severalCourses(
  offers: readonly Offer[],
  pairs: readonly KnownPair[],
): (position: number, dataset: string) => boolean {
  const firstSeen = new Map<string, Offer>();
  const several = new Set<string>();
  const see = (position: number, theirs: Offer): void => {
    const key = `${position} ${theirs.dataset}`;
    const before = firstSeen.get(key);
    if (before === undefined) firstSeen.set(key, theirs);
    else if (!areNearlyEqual(traitsOf(before).title, traitsOf(theirs).title)) several.add(key);
  };
  for (const { one, other, probability } of pairs) {
    const [first, second] = [offers[one], offers[other]];
    if (probability === null || probability < likely || first === undefined || second === undefined) continue;
    see(one, second);
    see(other, first);
  }
  return (position, dataset) => several.has(`${position} ${dataset}`);
}

/** From here up a pair counts as one organisation at one place when courses are counted. */
const likely = 0.5;
