import type { ListingFacts } from "../listingFacts.ts";
import type { Link } from "./link.ts";
import { sourcesOnce } from "./sourcesOnce.ts";

export type OneToOne<L extends Link> = {
  /** Sources that list next to nothing twice. */
  readonly sources: readonly string[];
  /** Links that give way to likelier ones. */
  readonly setAside: ReadonlySet<L>;
};

/**
 * Links that give way because the sources they are between list nothing twice: a listing is then at most one of another source's, and two listings of one source that both have a likelier partner in another are two.
 *
 * Shapes  links in falling order of probability; positions are those of `listings`.
 * Holds   a source that lists things twice, by its own links, loses none; nor does a link to the second of two listings that are linked to each other.
 * Source  METHOD 4.2, step 7.
 */
export function oneToOne<L extends Link>(listings: readonly ListingFacts[], links: readonly L[]): OneToOne<L> {
  if (new Set(listings.map(({ source }) => source)).size < 2) return { sources: [], setAside: new Set() };
  const sourceOf = (position: number): string | null => listings[position]?.source ?? null;
  const isWithin = ({ one, other }: L): boolean => sourceOf(one) !== null && sourceOf(one) === sourceOf(other);
  const likeliest = new Map<number, number>();
  for (const link of links) {
    if (isWithin(link)) continue;
    for (const end of [link.one, link.other]) if (!likeliest.has(end)) likeliest.set(end, link.probability);
  }
  // Two of one source that each have a likelier partner elsewhere: the other source lists both as well.
  const areTwo = (link: L): boolean =>
    isWithin(link) && [link.one, link.other].every((end) => (likeliest.get(end) ?? NaN) > link.probability);
  const doubles = new Map(
    links
      .filter((link) => isWithin(link) && !areTwo(link))
      .map(({ one, other, probability }) => [pairKey(one, other), probability]),
  );
  const partners = new Map<string, { readonly listing: number; readonly probability: number }>();
  const second = new Set<L>();
  for (const link of links) {
    const { one, other, probability } = link;
    const [from, to] = [sourceOf(one), sourceOf(other)];
    if (from === null || to === null || from === to) continue;
    if (isTaken(one, other, to) || isTaken(other, one, from)) {
      second.add(link);
      continue;
    }
    partners.set(`${one} ${to}`, { listing: other, probability });
    partners.set(`${other} ${from}`, { listing: one, probability });
  }
  const sources = sourcesOnce(
    listings,
    links.filter((link) => !areTwo(link)),
  );
  const areOnce = ({ one, other }: L): boolean => [one, other].every((end) => sources.has(sourceOf(end) ?? ""));
  return {
    sources: [...sources].toSorted(),
    setAside: new Set(links.filter((link) => areOnce(link) && (second.has(link) || areTwo(link)))),
  };

  /** Whether a listing has another partner in a source already, and the two are not as surely each other's double. */
  function isTaken(listing: number, other: number, source: string): boolean {
    const partner = partners.get(`${listing} ${source}`);
    if (partner === undefined) return false;
    const double = doubles.get(pairKey(partner.listing, other));
    return double === undefined || double < partner.probability;
  }
}

function pairKey(one: number, other: number): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
