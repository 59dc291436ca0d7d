import { expect, test } from "vitest";
import type { Area } from "../../../domain/contract/area.ts";
import { areaSchema } from "../../../domain/contract/area.ts";
import type { ImportRecord } from "../../../importers/record.ts";
import { checkedSurroundings } from "../../../server/command/checkedSurroundings.ts";

function area(vintage: string, code: string, more: Partial<Area> = {}): ImportRecord {
  const plain = { areaType: "ward", vintage, code, name: `Ward ${code}`, lon: null, lat: null };
  return {
    type: "area",
    row: 2,
    area: areaSchema.parse({ ...plain, adults: null, adultsYear: null, urbanRural: null, ...more }),
  };
}

function postcode(text: string, ended: string | null): ImportRecord {
  const place = { lon: -2.2, lat: 53.4, areaType: null, areaVintage: null, areaCode: null };
  return { type: "postcode", row: 2, postcode: { postcode: text, ...place, ended } };
}

test("before any file has told of areas or postcodes, nobody is asked about them", () => {
  const { surroundings } = checkedSurroundings(new Date("2026-11-22T09:00:00Z"));
  expect(Object.keys(surroundings).toSorted()).toEqual([
    "hasAreas",
    "isKnownArea",
    "isKnownIndicator",
    "today",
    "unitOf",
  ]);
  expect(surroundings.today).toBe("2026-11-22");
});

test("what the files before have told can be asked", async () => {
  const known = checkedSurroundings();
  known.learn([area("2024", "E05000001", { lon: -2.2, lat: 53.4 }), area("2022", "E05000002")]);
  known.learn([postcode("M1 1AA", "2015-06-30"), postcode("M14 5TQ", null), postcode("M20", null)]);
  known.learn(
    Array.from({ length: 100 }, (_, at) =>
      postcode(`M9 ${at % 10}A${String.fromCharCode(65 + Math.floor(at / 10))}`, null),
    ),
  );
  const { vintagesOf, areasNamed, kmToNearestArea, postcodesKnown } = known.surroundings;
  expect([
    vintagesOf?.("ward"),
    vintagesOf?.("lsoa"),
    areasNamed?.("ward", "2022"),
    areasNamed?.("ward", "2011"),
  ]).toEqual([["2022", "2024"], [], [{ code: "E05000002", name: "Ward E05000002" }], []]);
  expect(Math.round(kmToNearestArea?.({ lon: -2.2, lat: 53.5 }) ?? Number.NaN)).toBe(11);
  expect([...((await postcodesKnown?.(["M1 1AA", "M1 1AB", "M1", "M9", "M20", "LS1"])) ?? [])]).toEqual([
    ["M1 1AA", { ended: "2015-06-30" }],
    ["M9", { ended: null }],
  ]);
});
