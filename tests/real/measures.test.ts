import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { AccessInput } from "../../domain/score/results/access.ts";
import { allocate } from "../../domain/score/allocation/allocate.ts";
import { type Decay, decays } from "../../domain/score/reach/decay.ts";
import { mostPlaced } from "../../domain/score/allocation/flow/mostPlaced.ts";
import { splitUnmet } from "../../domain/score/allocation/flow/splitUnmet.ts";
import { kmOfPair } from "../../domain/score/reach/kmOfPair.ts";
import { accessBy } from "../../domain/score/measures/accessBy.ts";
import { container } from "../../domain/score/measures/container.ts";
import type { Measure } from "../../domain/score/measures/measure.ts";
import { placesPerPerson } from "../../domain/score/measures/placesPerPerson.ts";
import { furthestStep, luoAndQi, type Step, stepDecay } from "../../domain/score/measures/stepDecay.ts";
import { shareOfArea, weightByArea } from "../../domain/score/measures/weightSums.ts";
import { reachFromPairs } from "../../domain/score/reach/reachFromPairs.ts";

const folder = resolve(process.env["ATLAS_REAL_DATA"] ?? "../shared/data", "oracles");
const isAbsent = !existsSync(folder);
const skipped = isAbsent ? ` (skipped: there are no reference outputs at ${folder})` : "";

/** Weights that are 1, or given, come out alike to nine figures; those that are worked out with exp to six. */
const exact = 1e-9;
const rounded = 1e-6;

type Case = {
  readonly column: string;
  readonly measure: Exclude<Measure, "container">;
  readonly decay: Decay;
  readonly radius: number;
  readonly steps?: readonly Step[];
  readonly tolerance: number;
};

const zones = (...given: [number, number][]): Step[] => given.map(([upToKm, weight]) => ({ upToKm, weight }));
const byGravity: Decay = (cost) => 1 / cost;
const byBell: Decay = (cost) => Math.exp(-((cost / 1.5) ** 2) / 2);

function stepped(measure: "e2sfca" | "3sfca", column: string, steps: readonly Step[]): Case {
  return { column, measure, decay: stepDecay(steps), radius: furthestStep(steps), steps, tolerance: exact };
}

const hospital: readonly Case[] = [
  // Weights of one over the travel time: no decay of ours, but the formulas take any.
  { column: "2sfca_gravity_doc", measure: "cha", decay: byGravity, radius: 61, tolerance: exact },
  { column: "2sfca_60_doc", measure: "2sfca", decay: decays.binary, radius: 60, tolerance: exact },
  stepped("e2sfca", "e2sfca_doc", luoAndQi),
  stepped("3sfca", "3sfca_doc", zones([10, 0.962], [20, 0.704], [30, 0.377], [60, 0.042])),
];

test
  .skipIf(isAbsent)
  .each(["s0", "s1", "s2", "s3"].flatMap((scenario) => hospital.map((each) => ({ scenario, ...each }))))(
  `three hospitals, travel times $scenario: $column is as pysal has it${skipped}`,
  ({ scenario, ...each }) => {
    const tracts = rows("hospital/tracts.csv");
    const cost = rows(`hospital/cost_${scenario}.csv`);
    const found = accessOf(each, tracts, cost, hospitalColumns);
    expect(apart(found, rows(`hospital/out_${scenario}.csv`), each.column, each.tolerance)).toEqual([]);
  },
);

test.skipIf(isAbsent).each(["s0", "s1", "s2", "s3"])(
  `three hospitals, travel times %s: in 3SFCA people choose among all they can travel to, even beyond the catchment${skipped}`,
  (scenario) => {
    const tracts = rows("hospital/tracts.csv");
    const { need, places, reach } = inputOf(
      tracts,
      rows(`hospital/cost_${scenario}.csv`),
      hospitalColumns,
      byGravity,
      99,
    );
    const choice = shareOfArea(reach, weightByArea(reach, places));
    const weights = choice.map((share, k) => (kmOfPair(reach, 0, k) < 61 ? share * (reach.weight[k] ?? 0) : 0));
    const found = placesPerPerson({ need, places, reach, asking: weights, getting: weights });
    expect(apart(found, rows(`hospital/out_${scenario}.csv`), "3sfca_gravity_doc", exact)).toEqual([]);
  },
);

const onGrid: readonly Case[] = [
  { column: "2sfca_2_supply", measure: "2sfca", decay: decays.binary, radius: 2, tolerance: exact },
  stepped("e2sfca", "e2sfca_124_supply", zones([1, 1], [2, 0.68], [4, 0.22])),
  { column: "g2sfca_sigma1.5_max4_supply", measure: "cha", decay: byBell, radius: 4, tolerance: rounded },
  stepped("3sfca", "3sfca_124_supply", zones([1, 0.962], [2, 0.704], [3, 0.377], [6, 0.042])),
];

test.skipIf(isAbsent).each(["5x5", "10x10"].flatMap((size) => onGrid.map((each) => ({ size, ...each }))))(
  `the $size grid: $column is as pysal has it, cells with places as sites${skipped}`,
  ({ size, ...each }) => {
    const cells = rows(`grid/cells_${size}.csv`);
    const found = accessOf(each, cells, rows(`grid/cost_${size}.csv`), gridColumns);
    expect(apart(found, rows(`grid/out_${size}.csv`), each.column, each.tolerance)).toEqual([]);
  },
);

describe.skipIf(isAbsent)(`the 10 x 10 grid with three times the places${skipped}`, () => {
  test.each([
    ["g2sfca", "g2sfca_dai", "sum_N_g2sfca"],
    ["m2sfca", "m2sfca", "sum_N_m2sfca"],
    ["bfca", "bfca", "sum_N_bfca"],
  ] as const)("access by %s is as the reference outputs have it", (measure, column, sum) => {
    const { input, expected, totals } = threefoldGrid();
    const found = accessBy(measure, { ...input, steps: luoAndQi, radiusKm: new Float64Array(100).fill(2.5) });
    expect(apart(found, expected, column, rounded)).toEqual([]);
    expect(found.reduce((total, each, i) => total + each * (input.need[i] ?? Number.NaN), 0)).toBeCloseTo(
      totals.get(sum) ?? Number.NaN,
      6,
    );
  });

  test("10,314 of 10,346 people can be placed at most, so that 32 lack places and all other unmet people need steering", () => {
    const { input, expected, totals } = threefoldGrid();
    const { unmet, idle, flows } = allocate({ ...input, withFlows: true });
    if (flows === null) throw new Error("no flows");
    const ids = expected.map((row) => row["id"] ?? "");
    const split = splitUnmet({ ...input, allocation: { unmet, idle, flows }, ids });
    expect(split.mostPlaced).toBeCloseTo(totals.get("maxflow") ?? Number.NaN, 6);
    expect(mostPlaced(input).placed).toBeCloseTo(10314, 6);
    expect(sumOf(split.structural)).toBeCloseTo(totals.get("min_unmet") ?? Number.NaN, 6);
    expect(sumOf(split.signpostable)).toBeCloseTo((totals.get("cha_unmet") ?? Number.NaN) - 32, 6);
    for (const [i, left] of unmet.entries()) {
      expect(split.structural[i]).toBeGreaterThanOrEqual(0);
      expect((split.structural[i] ?? -1) + (split.signpostable[i] ?? -1)).toBeCloseTo(left, 9);
    }
  });
});

test.skipIf(isAbsent)(`the worked example agrees to nine figures with the reference outputs${skipped}`, () => {
  const toy: Toy = JSON.parse(readFileSync(resolve(folder, "toy/toy_out.json"), "utf8"));
  const { need, capacity, distance_km, d0 } = toy.inputs;
  const input = { need: Float64Array.from(need), places: Float64Array.from(capacity) };
  const pairs = distance_km.flatMap((row, area) => row.map((km, site) => ({ area, site, km })));
  const steps = zones(...toy.inputs.steps);
  const by = (measure: Case["measure"], decay: Decay) => {
    const reach = reachFromPairs({ areas: 3, sites: 2, pairs, radiusKm: d0, decay });
    return nineFigures(accessBy(measure, { ...input, reach, steps, radiusKm: new Float64Array(3).fill(d0) }));
  };
  expect(by("2sfca", decays.binary)).toEqual(nineFigures(toy["2SFCA"].A));
  expect(by("e2sfca", decays.binary)).toEqual(nineFigures(toy.E2SFCA.A));
  expect(by("g2sfca", decays.gaussian)).toEqual(nineFigures(toy.G2SFCA.A));
  expect(by("3sfca", stepDecay(steps))).toEqual(nineFigures(toy["3SFCA"].A));
  expect(by("m2sfca", decays.gaussian)).toEqual(nineFigures(toy.M2SFCA.A));
  expect(by("bfca", decays.gaussian)).toEqual(nineFigures(toy.BFCA.A));
  // The reference leaves an area without a site blank; ours says that it has none.
  const ratio = container({ ...input, areaOf: Int32Array.of(0, 2) });
  expect(nineFigures(ratio)).toEqual(nineFigures(toy.container.map((each) => each ?? 0)));
});

type Toy = {
  readonly inputs: {
    readonly need: readonly number[];
    readonly capacity: readonly number[];
    readonly distance_km: readonly (readonly number[])[];
    readonly d0: number;
    readonly steps: readonly [number, number][];
  };
  readonly container: readonly (number | null)[];
} & Readonly<Record<"2SFCA" | "E2SFCA" | "G2SFCA" | "3SFCA" | "M2SFCA" | "BFCA", { readonly A: readonly number[] }>>;

function nineFigures(values: Iterable<number>): string[] {
  return Array.from(values, (value) => value.toFixed(9));
}

type Row = Readonly<Record<string, string>>;

type Columns = { readonly need: string; readonly places: string };
const hospitalColumns: Columns = { need: "pop", places: "doc" };
const gridColumns: Columns = { need: "demand", places: "supply" };

function accessOf(each: Case, areas: readonly Row[], cost: readonly Row[], columns: Columns): Float64Array {
  const { measure, decay, radius, steps = luoAndQi } = each;
  const input = inputOf(areas, cost, columns, decay, radius);
  return accessBy(measure, { ...input, steps, radiusKm: new Float64Array(areas.length).fill(radius) });
}

/** Areas that are sites too, where they have places: a table of costs between places is read as a reach. */
function inputOf(
  areas: readonly Row[],
  cost: readonly Row[],
  columns: Columns,
  decay: Decay,
  radiusKm: number,
): AccessInput {
  const sites = areas.filter((row) => Number(row[columns.places]) > 0);
  const areaAt = new Map(areas.map(({ id }, i) => [id, i]));
  const siteAt = new Map(sites.map(({ id }, j) => [id, j]));
  const pairs = cost.flatMap(({ origin, dest, cost: km }) => {
    const [area, site] = [areaAt.get(origin), siteAt.get(dest)];
    return area === undefined || site === undefined ? [] : [{ area, site, km: Number(km) }];
  });
  return {
    need: Float64Array.from(areas, (row) => Number(row[columns.need])),
    places: Float64Array.from(sites, (row) => Number(row[columns.places])),
    reach: reachFromPairs({ areas: areas.length, sites: sites.length, pairs, radiusKm, decay }),
  };
}

function threefoldGrid() {
  const expected = rows("grid/own_10x10_supply_x3_areas.csv");
  const sites = rows("grid/own_10x10_supply_x3_sites.csv");
  const text = readFileSync(resolve(folder, "grid/own_10x10_supply_x3_totals.csv"), "utf8");
  const totals = new Map(
    Papa.parse<string[]>(text, { skipEmptyLines: true }).data.map(([name, value]) => [name, Number(value)]),
  );
  const areaAt = new Map(expected.map(({ id }, i) => [id, i]));
  const siteAt = new Map(sites.map(({ id }, j) => [id, j]));
  const pairs = rows("grid/cost_10x10.csv").flatMap(({ origin, dest, cost }) => {
    const [area, site] = [areaAt.get(origin), siteAt.get(dest)];
    return area === undefined || site === undefined ? [] : [{ area, site, km: Number(cost) }];
  });
  const reach = reachFromPairs({
    areas: expected.length,
    sites: sites.length,
    pairs,
    radiusKm: totals.get("d0") ?? Number.NaN,
    decay: decays.gaussian,
  });
  const need = Float64Array.from(expected, (row) => Number(row["need"]));
  const places = Float64Array.from(sites, (row) => Number(row["cap"]));
  return { input: { need, places, reach }, expected, totals };
}

/**
 * The rows that differ by more than the tolerance, as [row, found, expected]. The reference outputs are rounded to twelve figures; where theirs
 * is blank nothing is in reach, and ours says 0.
 */
function apart(found: Float64Array, expected: readonly Row[], column: string, tolerance: number): number[][] {
  if (found.length !== expected.length) throw new RangeError(`found ${found.length} rows, expected ${expected.length}`);
  return expected.flatMap((row, i) => {
    const cell = row[column];
    if (cell === undefined) throw new Error(`there is no column ${column}`);
    const [each, wanted] = [found[i] ?? Number.NaN, cell === "" ? 0 : Number(cell)];
    return Math.abs(each - wanted) <= tolerance * Math.max(1, Math.abs(wanted)) ? [] : [[i + 1, each, wanted]];
  });
}

function rows(file: string): Row[] {
  return Papa.parse<Row>(readFileSync(resolve(folder, file), "utf8"), { header: true, skipEmptyLines: true }).data;
}

function sumOf(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
