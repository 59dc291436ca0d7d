import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { access } from "../../domain/score/results/access.ts";
import { allocate } from "../../domain/score/allocation/allocate.ts";
import { decays } from "../../domain/score/reach/decay.ts";
import { reachFromPairs } from "../../domain/score/reach/reachFromPairs.ts";

const folder = resolve(process.env["ATLAS_REAL_DATA"] ?? "../shared/data", "oracles/grid");
const absent = existsSync(folder) ? "" : ` (skipped: there are no reference outputs at ${folder})`;

test.skipIf(absent !== "")(`the 10 x 10 grid is placed as the reference outputs have it${absent}`, () => {
  const expected = rows("own_10x10_supply_x3_areas.csv");
  const sites = rows("own_10x10_supply_x3_sites.csv");
  const totals = new Map(lines("own_10x10_supply_x3_totals.csv").map(([name, value]) => [name, Number(value)]));
  const areaAt = new Map(expected.map(({ id }, i) => [id, i]));
  const siteAt = new Map(sites.map(({ id }, j) => [id, j]));
  const pairs = rows("cost_10x10.csv").flatMap(({ origin, dest, cost }) => {
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
  const { unmet, idle } = allocate({ need, places, reach });
  const perPerson = access({ need, places, reach });
  expect([sum(need), sum(places), sites.length]).toEqual([10346, 10314, 33]);
  near(unmet, expected, "cha_unmet");
  near(idle, sites, "cha_idle");
  near(perPerson, expected, "g2sfca_dai");
  near(
    unmet.map((people, i) => (100 * people) / (need[i] ?? Number.NaN)),
    expected,
    "gap_score",
  );
  expect(sum(unmet)).toBeCloseTo(totals.get("cha_unmet") ?? Number.NaN, 6);
  expect(sum(idle)).toBeCloseTo(totals.get("cha_idle") ?? Number.NaN, 6);
});

type Row = Readonly<Record<string, string>>;

/** The reference outputs are rounded to twelve digits; Gaussian weights are held to one in a million. */
function near(found: Float64Array, expected: readonly Row[], column: string): void {
  expect(found.length).toBe(expected.length);
  for (const [i, row] of expected.entries()) {
    const wanted = Number(row[column]);
    expect(Math.abs((found[i] ?? Number.NaN) - wanted), `${column} of row ${i + 1}`).toBeLessThanOrEqual(
      1e-6 * Math.max(1, Math.abs(wanted)),
    );
  }
}

function rows(file: string): Row[] {
  return Papa.parse<Row>(readFileSync(resolve(folder, file), "utf8"), { header: true, skipEmptyLines: true }).data;
}

function lines(file: string): string[][] {
  return Papa.parse<string[]>(readFileSync(resolve(folder, file), "utf8"), { skipEmptyLines: true }).data;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
