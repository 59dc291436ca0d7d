import { expect, test } from "vitest";
import { areaTypeSchema } from "../../../domain/contract/areaType.ts";
import { chooseAreas } from "../../../server/score/chooseAreas.ts";
import { linksBetween } from "../../../server/score/linksBetween.ts";
import { Refusal } from "../../../server/store/refusal.ts";
import { link } from "./builders.ts";

const kind = (areaType: string, vintage: string) => ({ areaType: areaTypeSchema.parse(areaType), vintage });
const present = (...kinds: readonly string[]) =>
  kinds.map((name) => {
    const [areaType = "", vintage = ""] = name.split("/");
    return { ...kind(areaType, vintage), areas: 1, officialShapes: 0 };
  });

const links = [
  link("lsoa/2011", "lsoa/2021"),
  link("lsoa/2011", "district/2023"),
  link("district/2023", "lep/2022"),
  link("ward/2024", "district/2024"),
];
const level = "essential";
const base = kind("lsoa", "2011");

test("without being asked, the need's own areas are reported; without need, the smallest there are", () => {
  const all = present("district/2023", "lsoa/2011");
  expect(chooseAreas({}, { level, present: all, links, base })).toEqual(base);
  expect(chooseAreas({}, { level, present: present("lep/2022", "ward/2024"), links, base: undefined })).toEqual(
    kind("ward", "2024"),
  );
});

test("the need's own vintage comes first, then the newest that it can be summed to, not the newest of all", () => {
  const all = present("lsoa/2021", "lsoa/2011", "district/2023", "district/2024");
  expect(chooseAreas({ areaType: "lsoa" }, { level, present: all, links, base })).toEqual(base);
  expect(chooseAreas({ areaType: "district" }, { level, present: all, links, base })).toEqual(kind("district", "2023"));
});

test("need of 2011 areas is never put on areas of another year without area parts to say how", () => {
  const all = present("lsoa/2011", "district/2024");
  expect(() => chooseAreas({ areaType: "district" }, { level, present: all, links, base })).toThrow(
    "The need is known for LSOAs of 2011, and nothing says which of them make up each local authority district. Import area parts first.",
  );
});

test("lookups of two years that do not meet are told apart, and what would join them", () => {
  const published = [link("lsoa/2021", "district/2024"), link("district/2023", "lep/2022")];
  const known = { level, present: present("lsoa/2021", "lep/2022"), base: kind("lsoa", "2021") } as const;
  const refusal =
    "The need is known for LSOAs of 2021, and nothing says which of them make up each LEP (historic). Import area parts first.";
  expect(() => chooseAreas({ areaType: "lep" }, { ...known, links: published })).toThrow(
    new Refusal(
      "unusable",
      `${refusal} Area parts that say which local authority districts of 2024 make up those of 2023 would do.`,
    ),
  );
  expect(() => chooseAreas({ areaType: "lep" }, { ...known, links: [] })).toThrow(new Refusal("unusable", refusal));
  const bridged = [...published, link("district/2024", "district/2023")];
  expect(chooseAreas({ areaType: "lep" }, { ...known, links: bridged })).toEqual(kind("lep", "2022"));
});

test("larger areas are reached through the areas between", () => {
  const all = present("lsoa/2011", "lep/2022");
  expect(chooseAreas({ areaType: "lep" }, { level, present: all, links, base })).toEqual(kind("lep", "2022"));
  expect(linksBetween(links, base, kind("lep", "2022"))).toEqual([links[1], links[2]]);
  expect(linksBetween(links, kind("lep", "2022"), base)).toEqual([]);
  expect(linksBetween(links, base, base)).toEqual([]);
});

test("need that is known for larger areas only is not spread over smaller ones", () => {
  const all = present("ward/2024", "district/2024");
  const known = { level: "general", present: all, links, base: kind("district", "2024") } as const;
  expect(() => chooseAreas({ areaType: "ward" }, known)).toThrow(
    "General need is known by local authority district only; choose local authority districts or larger.",
  );
});

test("an empty database is told to import areas first", () => {
  expect(() => chooseAreas({}, { level, present: [], links: [], base: undefined })).toThrow(
    "There are no areas yet. Import a list of areas first.",
  );
});
