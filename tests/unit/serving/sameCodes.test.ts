import * as fc from "fast-check";
import { expect, test } from "vitest";
import { areaTypeSchema } from "../../../domain/contract/areaType.ts";
import { chooseAreas } from "../../../server/score/chooseAreas.ts";
import { linksBetween } from "../../../server/score/linksBetween.ts";
import { sameCodeNotes } from "../../../server/score/sameCodeNotes.ts";
import { link, sameCode } from "./builders.ts";

const kind = (name: string) => {
  const [areaType, vintage = ""] = name.split("/");
  return { areaType: areaTypeSchema.parse(areaType), vintage };
};
const present = (...names: readonly string[]) => names.map((name) => ({ ...kind(name), areas: 1, officialShapes: 0 }));

const lsoas = link("lsoa/2021", "district/2024");
const lsips = link("district/2023", "lsip/2023");
const to = (year: string, onlyWhole: string[] = []) => sameCode("district/2024", `district/${year}`, { onlyWhole });
const join = sameCode("district/2024", "district/2023");
const back = sameCode("district/2023", "district/2024");

test("lookups of two years meet by code, once on a way", () => {
  const links = [lsoas, lsips, join, back];
  expect(linksBetween(links, kind("lsoa/2021"), kind("lsip/2023"))).toEqual([lsoas, lsips, join]);
  expect(linksBetween(links, kind("lsoa/2021"), kind("district/2023"))).toEqual([lsoas, join]);
  expect(linksBetween(links, kind("district/2024"), kind("lsip/2023"))).toEqual([lsips, join]);
  expect(linksBetween(links, kind("lsip/2023"), kind("lsoa/2021"))).toEqual([]);
});

test("of several years to cross to, the one in which fewest areas have no namesake is taken, then the nearest, then the newest", () => {
  const way = (...joins: readonly ReturnType<typeof to>[]) => {
    const above = joins.map(({ wholeVintage }) => link(`district/${wholeVintage}`, "lep/2022"));
    const found = linksBetween([lsoas, ...above, ...joins], kind("lsoa/2021"), kind("lep/2022"));
    return found.flatMap(({ basis, wholeVintage }) => (basis === "same code" ? [wholeVintage] : []));
  };
  expect(way(to("2021", ["Allerdale"]), to("2022", ["Allerdale", "Copeland"]))).toEqual(["2021"]);
  expect(way(to("2021"), to("2023"), to("2022"))).toEqual(["2023"]);
  expect(way(to("2023"), to("2026"))).toEqual(["2023"]);
  expect(way(to("2023"), to("2025"))).toEqual(["2025"]);
});

test("where a published way leads from one kind of area to another, no link by code changes it", () => {
  const kinds = [
    "lsoa/2021",
    "ward/2024",
    "district/2021",
    "district/2023",
    "district/2024",
    "lep/2022",
    "region/2024",
  ];
  const pair = fc.tuple(fc.nat(kinds.length - 1), fc.nat(kinds.length - 1)).filter(([low, high]) => low < high);
  const years = fc.constantFrom("2021", "2023", "2024");
  const crossing = fc.tuple(years, years).filter(([one, other]) => one !== other);
  let ledBefore = 0;
  fc.assert(
    fc.property(
      fc.array(pair, { maxLength: 8 }),
      fc.array(crossing, { minLength: 1, maxLength: 6 }),
      (pairs, joins) => {
        const published = pairs.map(([low, high]) => link(kinds[low] ?? "", kinds[high] ?? ""));
        const byCode = joins.map(([one, other]) => sameCode(`district/${one}`, `district/${other}`));
        for (const whole of kinds.slice(1)) {
          const before = linksBetween(published, kind("lsoa/2021"), kind(whole));
          const after = linksBetween([...byCode, ...published], kind("lsoa/2021"), kind(whole));
          const crossed = after.filter(({ basis }) => basis === "same code");
          expect(crossed.length).toBeLessThanOrEqual(before.length > 0 ? 0 : 1);
          expect(before.length > 0 ? after : before).toEqual(before);
          if (before.length > 0) ledBefore += 1;
        }
      },
    ),
  );
  expect(ledBefore).toBeGreaterThan(20);
});

test("an own area is reached by code where what it is made of is of another year, beside one that is not", () => {
  const own = [link("district/2023", "own/0000"), link("ward/2024", "own/0000")];
  const wards = link("lsoa/2021", "ward/2024");
  expect(linksBetween([lsoas, wards, join, ...own], kind("lsoa/2021"), kind("own/0000"))).toEqual([
    lsoas,
    wards,
    join,
    ...own,
  ]);
});

test("without being asked for a year, districts of the year that lookups lead to come before newer ones by code", () => {
  const links = [link("lsoa/2011", "district/2021"), sameCode("district/2021", "district/2024")];
  const known = { level: "essential", present: present("district/2021", "district/2024"), links } as const;
  const base = kind("lsoa/2011");
  expect(chooseAreas({ areaType: "district" }, { ...known, base })).toEqual(kind("district/2021"));
  expect(chooseAreas({ areaType: "district", vintage: "2024" }, { ...known, base })).toEqual(kind("district/2024"));
});

test("years that no code joins are still told apart, and what would join them", () => {
  const links = [link("lsoa/2021", "ward/2024"), link("ward/2023", "lsip/2023"), join];
  const known = { level: "essential", present: present("lsip/2023"), links, base: kind("lsoa/2021") } as const;
  expect(() => chooseAreas({ areaType: "lsip" }, known)).toThrow(
    "Area parts that say which wards of 2024 make up those of 2023 would do.",
  );
});

test("what was joined by code is said, with the areas that have no namesake", () => {
  const crossed =
    "Figures cross from local authority districts of 2024 to those of 2023 by code (a code is never used again, and a boundary changed in law gets a new one): 300 have the same in both years and are taken as one.";
  expect(sameCodeNotes([lsoas, join])).toEqual([crossed]);
  const names = ["Anglesey", "Blaenau", "Cardiff", "Denbighshire", "Flint", "Gwent", "Harlech"];
  const changed = sameCode("district/2024", "district/2023", { onlyPart: names, onlyWhole: ["Barnsley", "Sheffield"] });
  expect(sameCodeNotes([changed])).toEqual([
    `${crossed} Only of 2024: Anglesey, Blaenau, Cardiff, Denbighshire, Flint and 2 more. Nothing says which areas of 2023 their figures belong to, so they are in none. Only of 2023: Barnsley, Sheffield. Nothing is known for them, and larger areas that they are part of are left out.`,
  ]);
});
