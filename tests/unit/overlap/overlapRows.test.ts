import { expect, test } from "vitest";
import { partnershipIdSchema } from "../../../domain/contract/partnership.ts";
import { overlapColumns, overlapRows } from "../../../domain/overlap/overlapRows.ts";
import { example, exampleReach, file, overlapsOf } from "./build.ts";

const found = overlapsOf(example(), { reachOf: exampleReach });
const answer = { ...found, partnership: partnershipIdSchema.parse("vale"), snapshot: "s1" };

test("each offer of a set has a row with the set's figures and its own; what is not known is blank", () => {
  const rows = overlapRows(answer);
  expect(rows[0]).toEqual({
    set: found.overlaps[0]?.id,
    sure: "not known",
    sureness: null,
    set_offers: 2,
    set_places: 120,
    set_essential: 90,
    set_removable: 30,
    set_share: 0.25,
    set_sentence:
      "30 of 120 places across these 2 offers are more than the need in reach; no area here lacks places once people are steered to free ones.",
    gaps_nearby: null,
    areas_served: 2,
    dataset: file,
    row: 17,
    provider: "Provider P",
    title: "Course P",
    venue: "Venue P",
    lon: -2,
    lat: 53.017986,
    places: 60,
    places_basis: "measured",
    free: 14.556904,
    removable_alone: 30,
    overlaps_with: "Provider Q: Course Q (row 18)",
    level: "essential",
    area_type: "ward",
    boundary_vintage: "2023",
    period: "2024",
    snapshot: "s1",
  });
  expect(rows.map(({ row }) => row)).toEqual([17, 18]);
  expect(Object.keys(rows[0] ?? {})).toEqual([...overlapColumns]);
});

test("sets that are not sure stand last and say so", () => {
  const [set] = found.overlaps;
  if (set === undefined) throw new Error("the example has a set");
  const rows = overlapRows({ ...answer, overlaps: [{ ...set, sureness: 0.9 }], notSure: [{ ...set, sureness: 0.5 }] });
  expect(rows.map(({ sure, sureness }) => [sure, sureness])).toEqual([
    ["yes", 0.9],
    ["yes", 0.9],
    ["no", 0.5],
    ["no", 0.5],
  ]);
});
