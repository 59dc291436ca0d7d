import { expect, test } from "vitest";
import type { Gap } from "../../../domain/contract/gap.ts";
import { type GapsByLevel, peerTable } from "../../../domain/profile/peerTable.ts";
import { similarAreas } from "../../../domain/profile/similarAreas.ts";
import { gapOf } from "../../component/map/builders.ts";

const words = { one: "ward", many: "wards" };

/** A ward with so many in need and places per person; a test names only what it is about. */
function ward(
  code: string,
  needPerYear: number | null,
  placesPerPerson: number,
  more: Partial<Omit<Gap, "code">> = {},
): Gap {
  return gapOf({ code, name: `Ward ${code}`, needPerYear, placesPerPerson, adults: 1000, ...more });
}

function similarTo(code: string, gaps: GapsByLevel) {
  const table = peerTable(gaps);
  return similarAreas({ table, gaps, own: table.positionOf.get(code) ?? -1, words });
}

const essential = [
  ward("A", 100, 0.5),
  ward("B", 104, 0.5, { adults: 1100 }),
  ward("C", 300, 0.1, { urbanRural: "rural" }),
  ward("D", 101, 0.52, { adults: 990 }),
  ward("E", 100, 0.5, { adults: 1000, parentName: null }),
];

test("the nearest come first, never the area itself, and each says in which measures it is alike and in which not", () => {
  const { areas, note } = similarTo("A", { essential });
  expect(note).toBeNull();
  expect(areas.map(({ code }) => code)).toEqual(["E", "D", "B", "C"]);
  expect(areas[0]).toMatchObject({ name: "Ward E", parentName: null, distance: 0 });
  expect(areas[3]?.differences.map(({ measure, sentence }) => `${measure}: ${sentence}`)).toEqual([
    "Adults: 1,000 adults here, 1,000 there.",
    "Essential places: Essential places: 0.5 for each person in need here, 0.1 there.",
    "Essential need: Essential need: 100 in 1,000 adults a year here, 300 there.",
    "Urban or rural: Urban here, rural there.",
  ]);
  expect(areas[3]?.differences.map(({ apart }) => apart)).toEqual(
    areas[3]?.differences.map(({ apart }) => apart).toSorted((one, other) => one - other),
  );
});

test("areas as near as each other come in order of code, five at most", () => {
  const twins = ["F", "H", "G", "B", "E", "D"].map((code) => ward(code, 100, 0.5));
  const gaps = { essential: [...twins, ward("A", 100, 0.5), ward("C", 300, 0.1, { urbanRural: "rural", adults: 2 })] };
  const { areas } = similarTo("A", gaps);
  expect(areas.map(({ code }) => code)).toEqual(["B", "D", "E", "F", "G"]);
});

test("an area with fewer than three known measures is not compared, and what is unknown is never taken for 0", () => {
  const unknown = ward("U", null, 0.5, { adults: null, class: "unknown" });
  const { areas } = similarTo("A", { essential: [...essential, unknown] });
  expect(areas.map(({ code }) => code)).not.toContain("U");
  expect(similarTo("U", { essential: [...essential, unknown] })).toMatchObject({
    areas: [],
    note: "None of the 5 other wards shares three known measures with this one.",
  });
});

test("twice as many adults are as far away as half as many", () => {
  const sizes = [1000, 2000, 500].map((adults, i) =>
    ward("ABC".charAt(i), adults / 10, 0.5 + i / 10, { adults, urbanRural: null }),
  );
  const { areas } = similarTo("A", { essential: sizes, general: sizes });
  const adults = areas.map(({ differences }) => differences.find(({ measure }) => measure === "Adults")?.apart);
  expect(adults[0]).toBeCloseTo(adults[1] ?? 0, 12);
});

test("levels add measures: two wards that are alike at one level are told apart by another", () => {
  const general = essential.map((gap) => ({ ...gap, needPerYear: gap.code === "E" ? 900 : 50, placesPerPerson: 1 }));
  const { areas } = similarTo("A", { essential, general });
  expect(areas[0]?.code).toBe("D");
  expect(areas.find(({ code }) => code === "E")?.differences.at(-1)).toMatchObject({
    measure: "General need",
    here: 50,
    there: 900,
    unit: "people a year in 1,000 adults",
  });
});

test("the method stands in a sentence with the number of peers, and an area alone in its kind says that it is", () => {
  const alone = similarTo("A", { essential: essential.slice(0, 1) });
  expect(alone).toEqual({
    method: expect.stringContaining("The nearest among the 0 other wards of the study area by eight measures"),
    note: "The study area has no other ward to compare with.",
    areas: [],
  });
});
