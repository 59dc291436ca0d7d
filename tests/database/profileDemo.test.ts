import type { FastifyInstance } from "fastify";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AreaProfile, areaProfileSchema, type PeerRank } from "../../domain/contract/areaProfile.ts";
import { type GapAnswer, gapAnswerSchema } from "../../domain/contract/gap.ts";
import { levels } from "../../domain/contract/level.ts";
import { builtApp } from "./builtApp.ts";
import { loadDemo } from "../../server/demo/loadDemo.ts";
import { asked } from "./api/vale.ts";
import { freshDatabaseForFile } from "./freshDatabase.ts";

const folder = fileURLToPath(new URL("../../data/demo", import.meta.url));
const database = freshDatabaseForFile();
const demo = "partnership=greater-manchester-demo";
let app: FastifyInstance;

beforeAll(async () => {
  await loadDemo(database(), folder, () => {});
  app = await builtApp({ database: database() });
});
afterAll(() => app.close());

async function answersOf(areaType: string): Promise<GapAnswer[]> {
  return Promise.all(
    levels.map(async (level) =>
      gapAnswerSchema.parse(await asked(app, `/gaps?${demo}&level=${level}&areaType=${areaType}`)),
    ),
  );
}

async function profileOf(areaType: string, vintage: string, code: string): Promise<AreaProfile> {
  return areaProfileSchema.parse(await asked(app, `/areas/${areaType}/${vintage}/${code}/profile?${demo}`));
}

/** The rank that the whole answer gives, found the slow way. */
function rankIn(
  figures: readonly (number | null)[],
  own: number | null,
  ahead: (other: number) => boolean,
): PeerRank | null {
  if (own === null) return null;
  const known = figures.filter((figure) => figure !== null);
  return {
    rank: 1 + known.filter(ahead).length,
    of: known.length,
    tiedWith: known.filter((figure) => figure === own).length - 1,
  };
}

test.for(["ward", "district"])(
  "in the demo a %s's profile agrees with the map's answer at every level, ranks counted anew",
  async (areaType) => {
    const answers = await answersOf(areaType);
    const codes = answers[0]?.gaps.map(({ code }) => code) ?? [];
    const some = codes.filter((_, i) => i % Math.ceil(codes.length / 4) === 0);
    expect(some.length).toBeGreaterThan(2);
    for (const code of some) {
      const profile = await profileOf(areaType, answers[0]?.vintage ?? "", code);
      answers.forEach(({ gaps }, l) => {
        const level = profile.levels[l];
        if (level?.type !== "scored") throw new Error(`${code} is not scored`);
        expect(level.gap).toEqual(gaps.find((gap) => gap.code === code));
        const { gapScore, fairShareIndex } = level.gap;
        expect(level.ranks.gapScore).toEqual(
          rankIn(
            gaps.map((gap) => gap.gapScore),
            gapScore,
            (other) => gapScore !== null && other > gapScore,
          ),
        );
        expect(level.ranks.fairShareIndex).toEqual(
          rankIn(
            gaps.map((gap) => gap.fairShareIndex),
            fairShareIndex,
            (other) => fairShareIndex !== null && other < fairShareIndex,
          ),
        );
        expect(level.ranks.unmet?.rank ?? null).toBe(level.gap.rank);
      });
      expect(profile.peers).toBe(codes.length);
      expect(profile.similar.areas).toHaveLength(5);
      expect(profile.similar.areas.map((area) => area.code)).not.toContain(code);
    }
  },
);

test("Crumpsall is as far from the ward most like it as that is from Crumpsall, and a district shows its census figure with its rank", async () => {
  const crumpsall = await profileOf("ward", "2024", "E05011360");
  const [nearest] = crumpsall.similar.areas;
  if (nearest === undefined) throw new Error("Crumpsall is like no ward");
  const back = await profileOf("ward", "2024", nearest.code);
  const found = back.similar.areas.find(({ code }) => code === "E05011360");
  expect(found?.distance).toBe(nearest.distance);
  expect(nearest.differences).toHaveLength(8);
  const squares = nearest.differences.map(({ apart }) => apart ** 2);
  expect(nearest.distance).toBeCloseTo(Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / 8), 9);
  const manchester = await profileOf("district", "2023", "E08000003");
  const general = manchester.levels[1]?.indicators.map(({ indicator, period, rank }) => [
    indicator.id,
    period,
    rank?.of,
  ]);
  expect(general).toEqual([["no-qualifications-2021", "2021", 10]]);
});
