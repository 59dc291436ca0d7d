import type { ListingFacts } from "../../domain/duplicates/listingFacts.ts";
import { type Draws, drawsFrom } from "./draws.ts";
import { inventEntities } from "./entities.ts";
import type { Entity } from "./entity.ts";
import { type Habits, sources } from "./sources.ts";
import { openRegister } from "./register.ts";
import { inventTowns, type Town } from "./towns.ts";
import { writtenAddress, writtenPostcode } from "./writtenAddress.ts";
import { writtenPhone, writtenPoint, writtenWebsite } from "./writtenContact.ts";
import { writtenName } from "./writtenName.ts";

/** Made-up listings and the truth about them. */
export type InventedListings = {
  readonly listings: readonly ListingFacts[];
  /** What each listing is about: two are the same where these are. */
  readonly entities: readonly Entity[];
};

/**
 * Listings of invented training providers over an invented England, as three sources would write them. One seed gives one table; with the number of listings the
 * country grows, not its density. Truth is the organisation at the place: campuses of one college are different, two organisations in one library too.
 */
export function inventListings({ seed, count }: { readonly seed: number; readonly count: number }): InventedListings {
  const draws = drawsFrom(seed);
  const towns = inventTowns(Math.max(2, Math.round(count / 45)), draws);
  const townAt = weightedTown(towns, draws);
  const written: { listing: ListingFacts; entity: Entity }[] = [];
  const settle = openRegister();
  while (written.length < count) {
    for (const entity of inventEntities(townAt(), draws)) {
      const settled = settle(entity);
      if (settled !== null) written.push(...publish(settled, draws));
    }
  }
  shuffle(written, draws);
  const kept = written
    .slice(0, count)
    .map(({ listing, entity }, place) => ({ listing: { ...listing, id: `L${place + 1}` }, entity }));
  return { listings: kept.map(({ listing }) => listing), entities: kept.map(({ entity }) => entity) };
}

function publish(entity: Entity, draws: Draws): { listing: ListingFacts; entity: Entity }[] {
  const names = Object.keys(sources);
  const knowing = Object.entries(sources).filter(([, { knows }]) => draws.chance(knows[entity.organisation.kind]));
  // Nobody is known to no source at all: then there would be no listing.
  const chosen =
    knowing.length > 0
      ? knowing
      : Object.entries(sources)
          .slice(draws.whole(0, names.length - 1))
          .slice(0, 1);
  return chosen.flatMap(([source, habits]) =>
    Array.from({ length: draws.chance(habits.twice) ? 2 : 1 }, () => ({
      listing: writtenListing(entity, source, habits, draws),
      entity,
    })),
  );
}

function writtenListing(entity: Entity, source: string, habits: Habits, draws: Draws): ListingFacts {
  const { organisation, site } = entity;
  const point = writtenPoint(entity, habits, draws);
  const address = writtenAddress(site, habits, draws);
  return {
    id: "",
    source,
    name: writtenName(entity, habits, draws),
    venue: draws.chance(0.4) ? site.building : null,
    address,
    postcode: writtenPostcode(site, address, habits, draws),
    phone: writtenPhone(entity, habits, draws),
    website: writtenWebsite(entity, habits, draws),
    lon: point === null ? null : point.lon,
    lat: point === null ? null : point.lat,
    ukprn: draws.chance(habits.saysUkprn) ? organisation.ukprn : null,
    companyNumber: draws.chance(habits.saysCompany) ? organisation.companyNumber : null,
    charityNumber: draws.chance(habits.saysCharity) ? organisation.charityNumber : null,
    uprn: draws.chance(habits.saysUprn) ? site.uprn : null,
  };
}

/** A town by its weight, by halving: there may be a thousand. */
function weightedTown(towns: readonly Town[], draws: Draws): () => Town {
  let sum = 0;
  const upTo = towns.map(({ weight }) => (sum += weight));
  return () => {
    const drawn = (draws.whole(0, 2 ** 30) / (2 ** 30 + 1)) * sum;
    let [low, high] = [0, upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? NaN) > drawn) high = middle;
      else low = middle + 1;
    }
    const town = towns[low];
    if (town === undefined) throw new RangeError("there are no towns");
    return town;
  };
}

function shuffle(things: unknown[], draws: Draws): void {
  for (let last = things.length - 1; last > 0; last--) {
    const other = draws.whole(0, last);
    [things[last], things[other]] = [things[other], things[last]];
  }
}
