import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { run } from "../../server/command/run.ts";
import { aPartnership } from "./aPartnership.ts";
import { groundLaid } from "./builders.ts";
import { freshDatabaseForFile } from "./freshDatabase.ts";

const database = freshDatabaseForFile();
const folder = mkdtempSync(join(tmpdir(), "atlas-recipe-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function atlas(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  vi.stubEnv("DATABASE_URL", database().url);
  const outSpy = vi.spyOn(process.stdout, "write").mockImplementation((piece) => out.push(String(piece)) > 0);
  const errSpy = vi.spyOn(process.stderr, "write").mockImplementation((piece) => err.push(String(piece)) > 0);
  try {
    return { code: await run(words), out: out.join(""), err: err.join("") };
  } finally {
    outSpy.mockRestore();
    errSpy.mockRestore();
    vi.unstubAllEnvs();
  }
}

test("what is said once on the command line is kept, exported, and read again from its file", async () => {
  const { id } = await aPartnership(database());
  await groundLaid(database(), id);
  expect((await atlas("recipes")).out).toBe(
    `The partnership ${id} has no recipes yet. One is kept when a file is published for which you have said something.\n`,
  );
  const first = join(folder, "first.csv");
  writeFileSync(first, "Type,Drawn,Place,Adults\nward,2023,E05000001,500\nward,2023,E05000002,-\n");
  const columns = ["area_type=Type", "area_vintage=Drawn", "area_code=Place", "value=Adults"];
  const imported = await atlas(
    "import",
    first,
    "--as",
    "need",
    ...columns.flatMap((column) => ["--column", column]),
    "--constant",
    "indicator=offline-adults",
    "--constant",
    "period=2030",
    "--answer",
    "dash=zero",
  );
  expect(imported).toMatchObject({ code: 0, out: expect.stringContaining("stored: 2 need figures") });

  const [, line = ""] = (await atlas("recipes")).out.split("\n");
  const [recipe = "", ...facts] = line.split(/ {2,}/);
  expect(facts).toEqual(["need", "4", "0", expect.stringMatching(/^\d{4}-/), "Need figures: 2 rows"]);
  const exported = join(folder, "exported.recipe.json");
  writeFileSync(exported, (await atlas("recipes", "--export", recipe)).out);
  expect(JSON.parse(readFileSync(exported, "utf8"))).toMatchObject({
    id: recipe,
    recipe: { answers: { dash: "zero" } },
  });

  const next = join(folder, "next.csv");
  writeFileSync(next, "Type,Drawn,Place,Adults\nward,2023,E05000001,-\n");
  const again = await atlas("import", next, "--recipe", exported, "--constant", "period=2031");
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining("stored: 1 need figures") });
  const { rows } = await database().pool.query("select period, value, raw from need_figure order by period, area_code");
  expect(rows).toEqual([
    { period: "2030", value: 500, raw: "500" },
    { period: "2030", value: 0, raw: "-" },
    { period: "2031", value: 0, raw: "-" },
  ]);
  expect((await atlas("recipes", "--export", id)).code).toBe(2);
});
