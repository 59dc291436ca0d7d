import type { Delivery, Offer } from "../../contract/offer.ts";
import { plainWords } from "../../contract/providerId.ts";
import { idWeGave } from "./idWeGave.ts";
import type { Title } from "./titlesCompared.ts";
import { subjectWords, titleWords } from "./titleWords.ts";

/** What tells one offer from another of the same organisation at the same place. */
export type Traits = {
  /** Level and way of delivery: offers of two kinds are never one. */
  readonly kind: string;
  readonly title: Title;
  /** The id that its file gives it, where that is long enough to tell something. */
  readonly ownId: string | null;
  /** When it runs and for whom; null where the listing does not say. */
  readonly run: readonly (string | null)[];
};

/** The traits of an offer, worked out once for each. */
export function traitsOf(offer: Offer): Traits {
  const known = worked.get(offer);
  if (known !== undefined) return known;
  const { level, delivery, title, provider, venue, starts, ends, times, audience, listingId, row } = offer;
  const words = titleWords(title);
  const names = new Set([provider.name, venue.name ?? ""].flatMap((name) => plainWords(name).split(" ")));
  const traits = {
    kind: `${level} ${ways[delivery ?? "in person"]}`,
    title: { key: words.join(" "), words, subject: subjectWords(title).filter((word) => !names.has(word)) },
    ownId: isTelling(listingId, row) ? listingId.trim().toUpperCase() : null,
    run: [starts, ends, times === null ? null : plainWords(times), audience === null ? null : plainWords(audience)],
  };
  worked.set(offer, traits);
  return traits;
}

/** “417” may be an id in any file, and “row-7” is one that we gave. */
function isTelling(listingId: string, row: number): boolean {
  return listingId !== idWeGave(row) && listingId.trim().length >= 6;
}

const worked = new WeakMap<Offer, Traits>();

/** Blended offers have a place to go to, as those in person have, and so have those that do not say. */
const ways: Readonly<Record<Delivery, string>> = {
  "in person": "there",
  blended: "there",
  online: "online",
  outreach: "outreach",
  signposting: "signposting",
};
