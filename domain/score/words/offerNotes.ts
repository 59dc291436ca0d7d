import { counted, type Words, written } from "./counted.ts";
import type { LocalSites } from "../places/localSites.ts";
import type { Scene } from "../scene/scene.ts";
import type { Sites } from "../places/sites.ts";

/** What is to be known of the offers: whose places nobody knows or are imputed, and which are left out. */
export function offerNotes({ sites }: Scene, { local }: LocalSites): string[] {
  if (local.length === 0) return [...leftOut(sites), "No offer at this level is known in the study area or around it."];
  const withoutPlaces = local.filter((site) => Number.isNaN(sites.places[site])).length;
  return [
    ...mergedNotes(sites, local),
    ...imputedNotes(sites, local),
    ...(withoutPlaces > 0
      ? [
          `${written(withoutPlaces)} of ${counted(local.length, offerWords)} do not say how many places there are; unknown places are not counted.`,
        ]
      : []),
    ...leftOut(sites),
  ];
}

/** Several listings of one offer are no more places than one. */
function mergedNotes({ offers }: Sites, local: readonly number[]): string[] {
  const merged = local.flatMap((site) => offers[site]?.merged ?? []);
  if (merged.length === 0) return [];
  const listings = merged.reduce((sum, { claims }) => sum + claims.length, 0);
  const whose = merged.length === 1 ? "its" : "their";
  return [
    `${written(listings)} listings count as ${counted(merged.length, offerWords)}, for they say the same more than once: ${whose} places are counted once.`,
  ];
}

function imputedNotes({ imputed }: Sites, local: readonly number[]): string[] {
  if (imputed === null) return [];
  const sites = new Set(imputed.sites);
  const count = local.filter((site) => sites.has(site)).length;
  if (count === 0) return [];
  const offers = `${written(count)} of ${counted(local.length, offerWords)}`;
  const taken =
    count === 1
      ? `${offers} does not say how many places there are and is taken to have ${written(imputed.places)} a year`
      : `${offers} do not say how many places there are and are taken to have ${written(imputed.places)} a year each`;
  const { basis, source, measured, low, high } = imputed;
  if (basis === "assumed" || low === null || high === null) return [`${taken}: an assumption (${source}).`];
  return [
    `${taken}: the median of the ${counted(measured, measuredWords)} at this level (a quarter of them have ${written(low)} or fewer, a quarter ${written(high)} or more).`,
  ];
}

function leftOut({ online, withoutPoint }: Sites): string[] {
  return [
    ...(online > 0
      ? [`${counted(online, { one: "online offer", many: "online offers" })} left out of the local score.`]
      : []),
    ...(withoutPoint.length > 0
      ? [`${counted(withoutPoint.length, offerWords)} without a point left out: nobody knows who can reach them.`]
      : []),
  ];
}

const offerWords: Words = { one: "offer", many: "offers" };
const measuredWords: Words = { one: "measured offer", many: "measured offers" };
