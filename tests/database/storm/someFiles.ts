import type { FileToRead } from "../../../server/store/importing/readInto.ts";
import { Refusal } from "../../../server/store/refusal.ts";
import { offerLines } from "../api/vale.ts";
import { aFile, areaLines, needLines } from "../builders.ts";

/** Numbers from 0 up to 1, as they come. */
export type Chance = () => number;

/** Need of some wards in one of a dozen periods, or a few offers: now and then two files have the same in them. */
export function someFile(chance: Chance): FileToRead {
  return chance() < 0.5 ? someNeed(chance) : someOffers(chance);
}

/** The wards and their district with other numbers of adults. */
export function someAreas(chance: Chance): FileToRead {
  const [header = "", ...areas] = areaLines;
  const others = areas.map((line) => line.replace(/,\d+,2021,/, `,${3000 + whole(chance, 3000)},2021,`));
  return aFile("areas.csv", [header, ...others]);
}

/** One of several; a refusal, as of a page that has nothing to choose from, where there is none. */
export function oneOf<Thing>(things: readonly Thing[], chance: Chance): Thing {
  const one = things[whole(chance, things.length)];
  if (one === undefined) throw new Refusal("not found", "There is none.");
  return one;
}

function someNeed(chance: Chance): FileToRead {
  const period = 2010 + whole(chance, 12);
  const wards = [1, 2, 3].filter((ward) => ward === 1 || chance() < 0.7);
  const rows = wards.map((ward) => {
    const people = chance() < 0.1 && ward !== 1 ? "-" : whole(chance, 500);
    return `offline-adults,ward,2023,E0500000${ward},${period},${people},,,`;
  });
  return aFile("need.csv", [needLines[0] ?? "", ...rows]);
}

function someOffers(chance: Chance): FileToRead {
  const [header = "", first = "", ...more] = offerLines;
  const places = first.replace(",30,year", `,${whole(chance, 90)},year`);
  const some = [places, ...more].filter((_, at) => at === 3 || chance() < 0.5);
  const own = chance() < 0.5 ? some : some.map((line) => line.replace(/^a/, `${whole(chance, 30)}-`));
  return aFile("offers.csv", [header, ...own]);
}

function whole(chance: Chance, below: number): number {
  return Math.floor(chance() * below);
}
