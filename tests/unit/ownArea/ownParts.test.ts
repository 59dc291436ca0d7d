import { expect, test } from "vitest";
import { type Area, areaId, areaSchema } from "../../../domain/contract/area.ts";
import { areaPartSchema } from "../../../domain/contract/areaPart.ts";
import { asArea } from "../../../domain/ownArea/asArea.ts";
import { apportionment } from "../../../domain/ownArea/apportionment.ts";
import type { OwnAreaList } from "../../../domain/ownArea/ownAreaList.ts";
import { ownParts } from "../../../domain/ownArea/ownParts.ts";
import { wholesFrom } from "../../../domain/score/scene/wholes.ts";

const lsoas = ["L1", "L2", "L3"].map((code) => area("lsoa", code));
const wholes = wholesFrom([
  part("ward", "W1", "L1", 1),
  part("ward", "W1", "L2", 0.25),
  part("ward", "W2", "L2", 0.75),
  part("ward", "W3", "L3", 1),
]);

test("an LSOA that lies in two wards of one own area counts whole in it, and by its share where only one of them is in it", () => {
  expect(shares([own("A", "ward", ["W1", "W2"]), own("B", "ward", ["W1"])])).toEqual([
    ["A", "L1", 1, "best fit"],
    ["B", "L1", 1, "best fit"],
    ["A", "L2", 1, "best fit"],
    ["B", "L2", 0.25, "population"],
  ]);
});

test("own areas made of different kinds each have their own parts", () => {
  expect(shares([own("A", "ward", ["W3"]), own("B", "lsoa", ["L3", "L1"])])).toEqual([
    ["A", "L3", 1, "best fit"],
    ["B", "L1", 1, "exact"],
    ["B", "L3", 1, "exact"],
  ]);
});

test("an own area stands in the middle of its people, and its adults are unknown where some part's are", () => {
  const parts = [
    area("lsoa", "L1", { lon: -2, lat: 53, adults: 3000 }),
    area("lsoa", "L2", { lon: -3, lat: 52, adults: 1000 }),
  ];
  const byId = new Map(parts.map((one) => [areaId(one), one]));
  const both = own("A", "lsoa", ["L1", "L2"]);
  expect(asArea(both, byId)).toEqual({
    areaType: "own",
    vintage: "0000",
    code: "A",
    name: "A",
    lon: -2.25,
    lat: 52.75,
    adults: 4000,
    adultsYear: 2021,
    urbanRural: "urban",
  });
  expect(asArea(own("A", "lsoa", ["L1", "L9"]), byId).adults).toBeNull();
});

test("the sentence on how an own area is made counts its parts and says how they were chosen", () => {
  const madeBy = "drawn" as const;
  expect(apportionment({ ...own("A", "ward", ["W1", "W2"]), madeBy })).toBe(
    "Made of 2 wards (2021), each counted whole; chosen by whether their centre of population lies inside a drawn outline, and looked over by hand.",
  );
});

function shares(areas: readonly OwnAreaList[]) {
  return ownParts(areas, lsoas, wholes).map(({ wholeCode, partCode, share, basis }) => [
    wholeCode,
    partCode,
    share,
    basis,
  ]);
}

function own(code: string, areaType: "ward" | "lsoa", codes: readonly string[]): OwnAreaList {
  const parsed = codes.map((one) => areaSchema.shape.code.parse(one));
  return { code: areaSchema.shape.code.parse(code), name: code, areaType, vintage: "2021", codes: parsed };
}

function area(areaType: string, code: string, known: Partial<Area> = {}): Area {
  const rest = { lon: null, lat: null, adults: null, adultsYear: 2021, urbanRural: "urban", name: code };
  return areaSchema.parse({ ...rest, ...known, areaType, vintage: "2021", code });
}

function part(wholeType: string, wholeCode: string, partCode: string, share: number) {
  const [wholeVintage, partVintage] = ["2021", "2021"];
  return areaPartSchema.parse({
    wholeType,
    wholeVintage,
    wholeCode,
    partType: "lsoa",
    partVintage,
    partCode,
    share,
    basis: "population",
  });
}
