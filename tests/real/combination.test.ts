import { createReadStream, existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { combinationSchema } from "../../domain/contract/combination.ts";
import type { Indicator } from "../../domain/contract/indicator.ts";
import { combinedFigures } from "../../domain/score/scene/combinedFigures.ts";
import type { ScoredCombination, ScoredFigure } from "../../domain/score/scoreInput.ts";
import { readFile } from "../../importers/readFile.ts";

const folder = resolve(process.env["ATLAS_REAL_DATA"] ?? join(import.meta.dirname, "../../../shared/data"));

describe.skipIf(!existsSync(folder))("published components combined (skipped where the folder is not present)", () => {
  test("the Digital Exclusion Risk Index is the mean of its three components, to 1e-5 in all 32,844 LSOAs", async () => {
    const { indicators, figures } = await readDeri();
    const parts = combinationSchema.shape.weights
      .parse(
        ["deri-v1-6-broadband", "deri-v1-6-demography", "deri-v1-6-deprivation"].map((indicator) => ({
          indicator,
          weight: 1,
        })),
      )
      .flatMap(({ indicator: id, weight }): ScoredCombination["parts"][number][] => {
        const indicator = indicators.get(id);
        return indicator === undefined ? [] : [{ indicator, weight, period: "2022", figures: figures.get(id) ?? [] }];
      });
    const combined = combinedFigures({ by: "values", parts }, []).figures;
    const published = new Map(figures.get("deri-v1-6")?.map(({ areaCode, value }) => [areaCode, value ?? Number.NaN]));
    expect([parts.length, combined.length, published.size]).toEqual([3, 32_844, 32_844]);
    const off = combined.map(({ areaCode, value }) =>
      Math.abs((value ?? Number.NaN) - (published.get(areaCode) ?? Number.NaN)),
    );
    expect(off.filter((difference) => !(difference <= 1e-5 + 1e-12))).toEqual([]);
  });
});

async function readDeri() {
  const path = join(folder, "need/deri_v1_6_lsoa11_england.csv");
  const indicators = new Map<string, Indicator>();
  const figures = new Map<string, ScoredFigure[]>();
  const everythingKnown = { isKnownArea: () => true, hasAreas: () => true, isKnownIndicator: () => true };
  const reading = readFile({ name: basename(path), bytes: createReadStream(path) }, {}, everythingKnown);
  for (let next = await reading.next(); next.done !== true; next = await reading.next()) {
    for (const record of next.value.records) {
      if (record.type === "indicator") indicators.set(record.indicator.id, record.indicator);
      if (record.type !== "need") continue;
      const known = figures.get(record.figure.indicator);
      if (known === undefined) figures.set(record.figure.indicator, [record.figure]);
      else known.push(record.figure);
    }
  }
  return { indicators, figures };
}
