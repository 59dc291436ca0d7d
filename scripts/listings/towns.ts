import type { Draws } from "./draws.ts";
import { words } from "./words.ts";

/** A street: some postcodes one after the other, each of a stretch of house numbers. */
export type Street = {
  readonly name: string;
  readonly postcodes: readonly string[];
  readonly lon: number;
  readonly lat: number;
};

/** An invented town with its council. */
export type Town = {
  readonly name: string;
  /** What its landline numbers begin with. */
  readonly dial: string;
  readonly streets: readonly Street[];
  readonly quarters: readonly string[];
  readonly councilHost: string;
  readonly councilPhone: string;
  /** How much goes on there, beside other towns. */
  readonly weight: number;
};

/** Invented towns over a country as large as England: a few large, most small. Several share a postcode area and a few a postcode district. */
export function inventTowns(count: number, draws: Draws): Town[] {
  return Array.from({ length: count }, (_, rank) => inventTown(rank, draws));
}

function inventTown(rank: number, draws: Draws): Town {
  const plain = `${draws.pick(words.townStarts)}${draws.pick(words.townEnds)}`;
  const name = draws.chance(0.06)
    ? `${plain}${draws.pick([" St Mary", " Regis", " Green", " Heath", "-on-Sea"])}`
    : plain;
  const weight = 1 / (rank + 4) ** 0.7;
  const districts = Math.max(1, Math.round(weight * 12));
  // Seven towns to a postcode area; a small one may lie in a district of its neighbour.
  const area = areaLetters(Math.floor(rank / 7));
  const first = 1 + (rank % 7) * 6 - (districts === 1 && draws.chance(0.2) ? 1 : 0);
  const [lon, lat] = [-4 + draws.whole(0, 5000) / 1000, 50.3 + draws.whole(0, 4900) / 1000];
  const slug = name.toLowerCase().replace(/[^a-z]/g, "");
  const dial = `01${draws.whole(200, 999)}`;
  return {
    name,
    dial,
    weight,
    streets: Array.from({ length: 18 + districts * 14 }, () =>
      inventStreet(`${area}${Math.max(1, first + draws.whole(0, districts - 1))}`, lon, lat, districts, draws),
    ),
    quarters: Array.from({ length: 5 }, () => draws.pick(words.quarters)),
    councilHost: `${slug}.gov.uk`,
    councilPhone: `${dial} ${draws.whole(200000, 899999)}`,
  };
}

function inventStreet(district: string, lon: number, lat: number, districts: number, draws: Draws): Street {
  const sector = draws.whole(1, 9);
  const count = draws.whole(2, 8);
  // Neighbours differ in the last letter: one slip makes one postcode the next.
  const [unit, first] = [draws.pick(unitLetters), draws.whole(0, unitLetters.length - 1)];
  const radius = 0.008 + 0.005 * districts;
  return {
    name: `${draws.pick(words.streets)} ${draws.pick(words.streetTypes)}`,
    postcodes: Array.from(
      { length: count },
      (_, k) => `${district} ${sector}${unit}${unitLetters[(first + k) % unitLetters.length]}`,
    ),
    lon: lon + (radius * draws.around()) / 0.6,
    lat: lat + radius * draws.around(),
  };
}

/** The letters that the last two places of a postcode may have. */
export const unitLetters = "ABDEFGHJLNPQRSTUWXYZ".split("");
const firstLetters = "BCDEGHKLMNPRSTWY".split("");
const secondLetters = "ABDEHLNORSTY".split("");

function areaLetters(rank: number): string {
  const pair = rank % (firstLetters.length * secondLetters.length);
  return `${firstLetters[pair % firstLetters.length]}${secondLetters[Math.floor(pair / firstLetters.length)]}`;
}
