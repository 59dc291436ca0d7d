import { decays } from "../../../../domain/score/reach/decay.ts";
import { reachFromPairs } from "../../../../domain/score/reach/reachFromPairs.ts";
import type { Known } from "./rowsOfWorld.ts";

/** Three to eight areas around one to four offers on a square of 14 km, of which people travel eight; every third area has few people. */
export function someWorld(random: () => number): { readonly known: Known; readonly need: Float64Array } {
  const [areas, sites] = [3 + Math.floor(6 * random()), 1 + Math.floor(4 * random())];
  const spot = () => [14 * random(), 14 * random()] as const;
  const [homes, venues] = [Array.from({ length: areas }, spot), Array.from({ length: sites }, spot)];
  const pairs = homes.flatMap(([x, y], area) =>
    venues.map(([east, north], site) => ({ area, site, km: Math.hypot(x - east, y - north) })),
  );
  const need = Float64Array.from({ length: areas }, (_, area) =>
    area % 3 === 0 ? 1 + 8 * random() : 12 + 160 * random() ** 2,
  );
  const places = Float64Array.from({ length: sites }, () => Math.round(5 + 120 * random() ** 2));
  const reach = reachFromPairs({ areas, sites, pairs, radiusKm: 8, decay: decays.gaussian });
  return { known: { places, reach }, need };
}
