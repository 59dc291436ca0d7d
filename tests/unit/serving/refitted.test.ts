import { expect, test } from "vitest";
import type { KeptRecipe } from "../../../domain/contract/recipe.ts";
import { refitted } from "../../../server/store/recipe/refitted.ts";

const kept: KeptRecipe = {
  id: "0f6c2f0a-5d0f-4b8e-9a51-1f0d8c2b7a64",
  name: "Wards: 20 rows",
  columns: ["WD23CD", "Aged 16", "Aged 65", "Notes"],
  usedAt: "2026-11-22T10:00:00.000Z",
  recipe: {
    kind: "need",
    columns: { area_code: "WD23CD", value: "Aged 65" },
    constants: { indicator: "offline", period: "2026", area_vintage: "2023" },
    fixes: [
      { column: "WD23CD", from: "EO5000001", to: "E05000001", row: 7 },
      { column: "Aged 65", from: "-", to: "0" },
    ],
    vintage: "2023",
    holdOutBadRows: true,
    assumePlaces: false,
    source: "Council",
    dataDate: "March 2026",
  },
};

test("a recipe for the same columns is the same, but for what is about one file alone: its dates and the yes to bad rows", () => {
  expect(refitted(kept, kept.columns)).toEqual({
    kind: "need",
    columns: { area_code: "WD23CD", value: "Aged 65" },
    constants: { indicator: "offline", area_vintage: "2023" },
    fixes: kept.recipe.fixes,
    vintage: "2023",
    holdOutBadRows: false,
    assumePlaces: false,
    source: "Council",
    from: { id: kept.id, name: kept.name },
  });
});

test("where a year in the column names has changed, the columns are followed and the boundary year is asked for again", () => {
  const next = refitted(kept, ["Notes", "WD24CD", "Aged 65", "Aged 16"]);
  expect([next.columns, next.constants, next.fixes, next.vintage]).toEqual([
    { area_code: "WD24CD", value: "Aged 65" },
    { indicator: "offline" },
    [
      { column: "WD24CD", from: "EO5000001", to: "E05000001", row: 7 },
      { column: "Aged 65", from: "-", to: "0" },
    ],
    undefined,
  ]);
});

test("a column that two columns of the next file may be is not guessed", () => {
  const next = refitted(kept, ["WD23CD", "Aged 18", "Aged 66", "Notes"]);
  expect(next.columns).toEqual({ area_code: "WD23CD", value: "Aged 65" });
});

test("a correction of one row that might meet another place's figure in the next file is not made there", () => {
  const cells = ["", "-", "?", "[c]", "n.k.", "low", "1,500", "12.5%"];
  const everywhere = cells.map((from) => ({ column: "Aged 65", from, to: "5" }));
  const fixes = everywhere.map((fix) => ({ ...fix, row: 7 }));
  const next = refitted({ ...kept, recipe: { ...kept.recipe, fixes: [...fixes, ...everywhere] } }, kept.columns);
  expect(next.fixes).toEqual(everywhere);
});
