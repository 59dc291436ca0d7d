import { expect, test } from "vitest";
import type { AreaType } from "../../../domain/contract/areaType.ts";
import { plansOfLevels } from "../../../server/dryRun/levelPlans.ts";
import { planToCompare } from "../../../server/dryRun/planToCompare.ts";
import type { Ground } from "../../../server/score/ground.ts";
import { figures, groundWith, headline, link } from "../serving/builders.ts";

const [small, many] = [
  ["lsoa", 2001],
  ["msoa", 2000],
] as const;

/** LSOAs make up MSOAs, districts and LEPs; the need is known on the areas named, or not at all. */
function ground(known: string | null, sizes: readonly (readonly [AreaType, number])[] = [small, many]): Ground {
  const rest = [
    ["district", 30],
    ["lep", 4],
  ] as const;
  return groundWith({
    indicators: known === null ? [] : [headline("need")],
    coverage: known === null ? [] : [figures("need", known)],
    kinds: [...sizes, ...rest].map(([areaType, areas]) => ({ areaType, vintage: "2021", areas, officialShapes: 0 })),
    links: ["msoa", "district", "lep"].map((whole) => link("lsoa/2021", `${whole}/2021`)),
  });
}

test("scores are compared on the need's own areas, and where there are over 2,000 of them on districts", () => {
  expect(planToCompare(ground("msoa/2021/2026"), "essential").plan?.kind.areaType).toBe("msoa");
  expect(planToCompare(ground("lsoa/2021/2026"), "essential").plan?.kind.areaType).toBe("district");
  expect(planToCompare(ground("lsoa/2021/2026", [["lsoa", 2000]]), "essential").plan?.kind.areaType).toBe("lsoa");
});

test("where districts cannot be scored, the smallest kind with fewer areas stands in, and where there is none the need's own", () => {
  const all = ground("lsoa/2021/2026");
  const withoutDistricts = { ...all, kinds: all.kinds.filter(({ areaType }) => areaType !== "district") };
  expect(planToCompare(withoutDistricts, "essential").plan?.kind.areaType).toBe("msoa");
  expect(planToCompare({ ...all, links: [] }, "essential").plan?.kind.areaType).toBe("lsoa");
});

test("both sides are on one kind of area: the one that suits the state afterwards, or what both can be summed to", () => {
  const [lsoas, districts] = [ground("lsoa/2021/2026", [["lsoa", 90]]), ground("district/2021/2026", [["lsoa", 90]])];
  expect(kindsOf(lsoas, districts)).toEqual(["district", "district", null]);
  expect(kindsOf(districts, lsoas)).toEqual(["district", "district", null]);
  expect(kindsOf(lsoas, ground("lep/2021/2026", [["lsoa", 90]]))).toEqual(["lep", "lep", null]);
  const unlinked = { ...ground("lep/2021/2026", [["lsoa", 90]]), links: [] };
  expect(kindsOf(districts, unlinked)).toEqual([
    undefined,
    "lep",
    "Until now essential skills are scored by local authority districts of 2021, and from then on by LEPs (historic) of 2021: they cannot be compared area by area.",
  ]);
});

test("a level without need says so, before, after or both", () => {
  expect(notes(ground(null), ground(null))).toBe("No need is known for essential skills yet.");
  expect(notes(ground(null), ground("lsoa/2021/2026"))).toBe("Until now no need is known for essential skills.");
  expect(notes(ground("lsoa/2021/2026"), ground(null))).toBe("No need would be known for essential skills any more.");
  const unusable = { ...ground("lsoa/2021/2026"), kinds: [] };
  expect(notes(unusable, unusable)).toContain("Choose another kind of area");
});

function kindsOf(before: Ground, after: Ground) {
  const [essential] = plansOfLevels(before, after);
  return [essential?.before?.kind.areaType, essential?.after?.kind.areaType, essential?.note];
}

function notes(before: Ground, after: Ground) {
  return plansOfLevels(before, after)[0]?.note;
}
