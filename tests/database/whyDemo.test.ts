import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { FastifyInstance } from "fastify";
import { gapAnswerSchema } from "../../domain/contract/gap.ts";
import { type Level, levels } from "../../domain/contract/level.ts";
import { whySchema } from "../../domain/contract/why.ts";
import { builtApp } from "./builtApp.ts";
import { loadDemo } from "../../server/demo/loadDemo.ts";
import { faultsIn } from "../unit/why/faultsIn.ts";
import { asked } from "./api/vale.ts";
import { freshDatabaseForFile } from "./freshDatabase.ts";

const folder = fileURLToPath(new URL("../../data/demo", import.meta.url));
const database = freshDatabaseForFile();
let app: FastifyInstance;

beforeAll(async () => {
  await loadDemo(database(), folder, () => {});
  app = await builtApp({ database: database() });
});
afterAll(() => app.close());

const demo = "partnership=greater-manchester-demo";

test.for(levels.flatMap((level) => (["ward", "district"] as const).map((areaType) => ({ level, areaType }))))(
  "in the demo the $level score of a $areaType follows from its explanation, first, last and between",
  async ({ level, areaType }) => {
    const whys = await Promise.all((await someAreas(level, areaType)).map((code) => whyOf(code, level, areaType)));
    expect(whys.length).toBeGreaterThan(2);
    expect(new Set(whys.map(({ gap }) => gap.areaType))).toEqual(new Set([areaType]));
    expect(faultsIn(whys)).toEqual([]);
  },
);

async function someAreas(level: Level, areaType: string): Promise<string[]> {
  const reply = await asked(app, `/gaps?${demo}&level=${level}&areaType=${areaType}`);
  const codes = gapAnswerSchema.parse(reply).gaps.map(({ code }) => code);
  return codes.filter((_, i) => i % Math.ceil(codes.length / 4) === 0 || i === codes.length - 1);
}

async function whyOf(code: string, level: Level, areaType: string) {
  return whySchema.parse(await asked(app, `/gaps/${code}/${level}/why?${demo}&areaType=${areaType}`));
}
