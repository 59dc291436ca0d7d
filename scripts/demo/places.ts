import type { UrbanRural } from "../../domain/contract/area.ts";
import { fiveDecimals } from "../../domain/geography/localKilometres.ts";
import type { LsoaLink } from "./lsoaLinks.ts";
import type { LsoaPeople } from "./lsoaPeople.ts";

/** What the LSOAs inside an area add up to. */
export type Place = {
  readonly code: string;
  readonly district: string;
  readonly adults: number;
  readonly lon: number;
  readonly lat: number;
  readonly urbanRural: UrbanRural;
};

/** Every ward of England from its LSOAs: whole adults, the point where they live on average, urban where most of them live in towns. */
export function wardPlaces(links: readonly LsoaLink[], people: ReadonlyMap<string, LsoaPeople>): Map<string, Place> {
  const byWard = Map.groupBy(links, ({ ward }) => ward);
  return new Map(
    [...byWard].map(([ward, inside]) => {
      const settled = inside.map((link) => {
        const found = people.get(link.lsoa11);
        if (found === undefined) throw new Error(`no population is known of ${link.lsoa11}`);
        return { ...link, adults: link.share * found.adults };
      });
      const [first] = inside;
      const place = joined(ward, first?.district ?? ward, settled);
      return [ward, { ...place, adults: Math.round(place.adults) }];
    }),
  );
}

/** One place made of several: adults added up, the rest weighted by them. */
export function joined(code: string, district: string, parts: readonly Omit<Place, "code" | "district">[]): Place {
  let [adults, lon, lat, inTowns] = [0, 0, 0, 0];
  for (const part of parts) {
    adults += part.adults;
    lon += part.adults * part.lon;
    lat += part.adults * part.lat;
    if (part.urbanRural === "urban") inTowns += part.adults;
  }
  return {
    code,
    district,
    adults,
    lon: fiveDecimals(lon / adults),
    lat: fiveDecimals(lat / adults),
    urbanRural: inTowns >= adults / 2 ? "urban" : "rural",
  };
}
