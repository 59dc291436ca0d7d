import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { areaId } from "../../../domain/contract/area.ts";
import { kmBetween } from "../../../domain/geography/distance.ts";
import { dataFolder, demoRecords, demoSurroundings } from "./demoRecords.ts";

const surroundings = await demoSurroundings();
const { areas } = surroundings;
const parts = await demoRecords("area_parts.csv", "area-parts", "area part", surroundings);
const indicators = await demoRecords("indicators.csv", "indicators", "indicator");
const need = await demoRecords("need.csv", "need", "need", surroundings);
const postcodes = await demoRecords("postcodes.csv", "postcodes", "postcode", surroundings);
const offers = await demoRecords("offers.csv", "offers", "listing", surroundings);
const directory = await demoRecords("directory.csv", "offers", "listing", surroundings);
const isOurs = (district: string | undefined) => /^E080000(0[1-9]|10)$/.test(district ?? "");
const districtOf = new Map(
  parts.records
    .filter(({ part }) => part.partType === "ward")
    .map(({ part }): [string, string] => [part.partCode, part.wholeCode]),
);
const wards = areas.filter(({ areaType }) => areaType === "ward");
const ourWards = wards.filter(({ code }) => isOurs(districtOf.get(code)));

describe("the demo's tables", () => {
  test("are read by the importers without a single issue", async () => {
    const { issues } = await demoRecords("areas.csv", "areas", "area");
    const found = [
      issues,
      parts.issues,
      indicators.issues,
      need.issues,
      postcodes.issues,
      offers.issues,
      directory.issues,
    ];
    expect(found.flat().map(({ row, message }) => `${row}: ${message}`)).toEqual([]);
  });

  test("hold ten districts and 215 wards of Greater Manchester, and a ring of wards around them", () => {
    expect(areas.filter(({ areaType, code }) => areaType === "district" && isOurs(code)).length).toBe(10);
    expect(ourWards.length).toBe(215);
    expect(wards.length - ourWards.length).toBeGreaterThan(400);
  });

  test("put every ring ward within 30 km of a ward of Greater Manchester, and some of them beyond 25", () => {
    const distances = wards
      .filter((ward) => !ourWards.includes(ward))
      .map(({ lon, lat }) => {
        if (lon === null || lat === null) throw new RangeError("a ward has no point");
        return Math.min(...ourWards.map((our) => kmBetween(lon, lat, our.lon ?? Number.NaN, our.lat ?? Number.NaN)));
      });
    expect(Math.max(...distances)).toBeLessThanOrEqual(30);
    expect(Math.max(...distances)).toBeGreaterThan(25);
  });

  test("give every area a name, a point, adults with their year, and urban or rural", () => {
    const incomplete = areas.filter((area) => Object.values(area).some((value) => value === null || value === ""));
    expect(incomplete.map(areaId)).toEqual([]);
    expect(new Set(areas.map(({ adultsYear }) => adultsYear))).toEqual(new Set([2020]));
  });

  test("make each district of Greater Manchester the sum of its wards, and Greater Manchester the sum of its districts", () => {
    const adults = new Map(areas.map((area) => [area.code as string, area.adults ?? Number.NaN]));
    const wholes = areas.filter(
      ({ areaType, code }) => isOurs(code) || ["strategic_authority", "lep", "lsip"].includes(areaType),
    );
    expect(wholes.length).toBe(13);
    for (const { code } of wholes) {
      const inside = parts.records.filter(({ part }) => part.wholeCode === code);
      expect(inside.reduce((sum, { part }) => sum + part.share * (adults.get(part.partCode) ?? Number.NaN), 0)).toBe(
        adults.get(code),
      );
    }
  });

  test("put every ward wholly into exactly one district", () => {
    const ofWards = parts.records.filter(({ part }) => part.partType === "ward").map(({ part }) => part);
    expect(ofWards.map(({ partCode }) => partCode as string).toSorted()).toEqual(
      wards.map(({ code }) => code as string).toSorted(),
    );
    expect(new Set(ofWards.map(({ share, basis }) => `${share} ${basis}`))).toEqual(new Set(["1 exact"]));
  });

  test("have one headline indicator a level, and each says in its title and notes on what it rests", () => {
    const found = indicators.records.map(({ indicator }) => indicator);
    expect(
      found.filter(({ role }) => role === "headline").map(({ level, basis, kind }) => [level, basis, kind]),
    ).toEqual([
      ["essential", "modelled", "stock"],
      ["general", "modelled", "stock"],
      ["specialist", "invented", "flow"],
    ]);
    for (const { title, notes, basis } of found) {
      expect(title.toLowerCase()).toContain(basis);
      expect(notes?.toLowerCase()).toContain(basis);
    }
  });

  test("have a figure at every level for every ward, never more people than adults, and within its bounds", () => {
    const adults = new Map(wards.map((ward) => [ward.code as string, ward.adults ?? Number.NaN]));
    for (const id of ["essential-modelled", "general-modelled", "specialist-invented"]) {
      const figures = need.records.map(({ figure }) => figure).filter(({ indicator }) => indicator === id);
      expect(figures.map(({ areaCode }) => areaCode as string).toSorted()).toEqual([...adults.keys()].toSorted());
      for (const { areaCode, value, lo, hi } of figures) {
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(adults.get(areaCode) ?? Number.NaN);
        // An invented figure has no bounds.
        expect([lo, hi].includes(null)).toBe(id === "specialist-invented");
        expect((lo ?? Number(value)) <= Number(value) && Number(value) <= (hi ?? Number(value))).toBe(true);
      }
    }
  });

  test("say of every offer how its places are known, and give none to job centres", () => {
    const claims = offers.records.map(({ claim }) => claim);
    const kinds = new Set(
      claims.map(
        ({ delivery, level, places, placesBasis }) =>
          `${delivery}, ${level === null ? "no level" : "a level"}, ${places === null ? "no places" : "places"}, ${placesBasis}`,
      ),
    );
    expect(kinds).toEqual(
      new Set([
        "in person, a level, places, assumed",
        "in person, a level, places, invented",
        "in person, a level, no places, unknown",
        "signposting, no level, no places, unknown",
      ]),
    );
    for (const { title, placesBasis } of claims) {
      expect(title.includes("(invented example)")).toBe(placesBasis === "invented");
      expect(title.includes("Assumed") || placesBasis !== "assumed").toBe(true);
    }
  });

  test("give every venue a point, and have offers at every level in Greater Manchester and in the ring", () => {
    const claims = offers.records.map(({ claim }) => claim);
    expect(claims.filter(({ venue }) => venue.lon === null || venue.pointQuality === null)).toEqual([]);
    const found = new Set(
      claims.flatMap(({ level, venue }) =>
        level === null ? [] : [`${level}, ${near(venue.lon ?? 0, venue.lat ?? 0)}`],
      ),
    );
    expect(found.size).toBe(6);
  });

  test("stay small: under a megabyte together", () => {
    const sizes = readdirSync(join(dataFolder, "demo")).map((name) => statSync(join(dataFolder, "demo", name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
  });
});

/** Whether the nearest ward is one of ours. */
function near(lon: number, lat: number): "Greater Manchester" | "ring" {
  const distances = wards.map((ward) => ({
    ward,
    km: kmBetween(lon, lat, ward.lon ?? Number.NaN, ward.lat ?? Number.NaN),
  }));
  const nearest = distances.reduce((least, one) => (one.km < least.km ? one : least));
  return ourWards.includes(nearest.ward) ? "Greater Manchester" : "ring";
}
