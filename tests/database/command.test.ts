import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { partnershipIdSchema } from "../../domain/contract/partnership.ts";
import { run } from "../../server/command/run.ts";
import { datasets } from "../../server/store/dataset/datasets.ts";
import { atlasAlone } from "./atlasAlone.ts";
import { areaLines, indicatorLines, needLines } from "./builders.ts";
import { freshDatabaseForFile } from "./freshDatabase.ts";

const database = freshDatabaseForFile();
const folder = mkdtempSync(join(tmpdir(), "atlas-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("an analyst makes a partnership, imports files, changes a setting, replaces a file and takes it back", async () => {
  const areas = file("areas.csv", areaLines);
  expect(await atlas("partnerships")).toMatchObject({ code: 0 });
  expect(await atlas("import", areas)).toMatchObject({
    code: 2,
    err: expect.stringContaining("There is no partnership yet"),
  });
  expect(await atlas("partnership", "create", "Severn Vale")).toMatchObject({
    code: 0,
    out: "Made the partnership severn-vale (“Severn Vale”): study area every area there is, buffer 30 km.\n",
  });

  const first = await atlas("import", areas, file("indicators.csv", indicatorLines), file("need.csv", needLines));
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining("stored: 3 need figures") });

  const again = await atlas(
    "import",
    join(folder, "need.csv"),
    "--replace-same",
    "--by",
    "Ann",
    "--why",
    "a wrong ward",
  );
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining("in the place of") });
  const [newest] = await datasets(database().db, severnVale);
  const undone = await atlas("undo", newest?.id ?? "", "--by", " Bob ");
  expect(undone).toMatchObject({ code: 0, out: expect.stringContaining("In force again") });
  const states = (await atlas("datasets")).out
    .split("\n")
    .slice(1, -1)
    .map((line) => line.split(/ {2,}/)[1]);
  expect(states).toEqual(["undone", "in force", "in force", "in force"]);
  const [, ...events] = (await atlas("history", "--limit", "3")).out.trimEnd().split("\n");
  expect(events.map((line) => line.split(/ {2,}/).toSpliced(0, 1).toSpliced(1, 1))).toEqual([
    ["undone (the one before is back)", title, "need.csv", "Bob"],
    ["published (replaced another)", title, "need.csv", "Ann", "a wrong ward"],
    ["published", title, "need.csv"],
  ]);

  expect(await atlas("partnership", "study-area", "ward/2023/E05000001")).toMatchObject({
    code: 0,
    out: expect.stringContaining("study area 1 areas"),
  });
  expect(
    await atlas("settings", "set", "controlTotals.essential.share=0.05", "controlTotals.essential.source=Our survey"),
  ).toMatchObject({ code: 0 });
  const shown: unknown = JSON.parse((await atlas("settings", "show")).out);
  expect(shown).toMatchObject({
    version: 2,
    settings: { controlTotals: { essential: { share: 0.05, source: "Our survey" } } },
  });
  expect(await atlas("settings", "set", "reach.essential.urbanMiles=4")).toMatchObject({
    code: 2,
    err: expect.stringContaining("There is no setting reach.essential.urbanMiles"),
  });
  expect(await atlas("migrate")).toMatchObject({ code: 0, out: "The tables are up to date.\n" });
});

test("a refused file ends with 1, shows what is wrong and writes every issue where it is told to", async () => {
  const rows = Array.from(
    { length: 30 },
    (_, row) => `offline-adults,ward,2023,E0599${String(row).padStart(4, "0")},2024,7,,,`,
  );
  const before = await datasets(database().db, severnVale);
  const problems = join(folder, "problems.csv");
  const bad = file("bad.csv", [...needLines, ...rows]);
  const refused = await atlas("import", bad, "--issues", problems);
  expect(refused).toMatchObject({ code: 1, out: "" });
  expect(refused.err).toContain("bad.csv: nothing has been stored.");
  expect(refused.err).toContain("30 × row blocker");
  expect(refused.err).toContain(`and 10 more: all are in ${problems}`);
  expect(readFileSync(problems, "utf8").trimEnd().split("\r\n")).toHaveLength(31);
  expect(await datasets(database().db, severnVale)).toEqual(before);

  const beside = await atlas("import", bad, "--hold-out-bad-rows");
  expect(beside).toMatchObject({
    code: 1,
    err: expect.stringContaining("3 need figures of this file are in force already"),
  });
  const [inItsPlace] = /(?<=in place of that dataset \()[0-9a-f-]+/.exec(beside.err) ?? [];
  expect(await atlas("import", bad, "--hold-out-bad-rows", "--replace", inItsPlace ?? "")).toMatchObject({
    code: 0,
    out: expect.stringContaining("stored: 3 need figures"),
  });
});

test("a wrong call ends with 2 and a sentence, and asking for help with 0", async () => {
  expect(await atlas("import", join(folder, "nowhere.csv"))).toMatchObject({
    code: 2,
    err: expect.stringContaining("There is no file"),
  });
  expect(await atlas("undo", "the-last-one")).toMatchObject({ code: 2 });
  expect(await atlas("guess")).toMatchObject({ code: 2 });
  expect(await atlas("import", join(folder, "need.csv"), "--mode", "replace")).toMatchObject({
    code: 2,
    err: expect.stringContaining("--mode replace needs --replace or --replace-same."),
  });
  expect(await atlas("import", join(folder, "need.csv"), "--mode", "new-period", "--replace-same")).toMatchObject({
    code: 2,
    err: expect.stringContaining("--mode new-period takes no dataset's place."),
  });
  expect(await atlas("undo", "the-last-one", "--by", " ")).toMatchObject({ code: 2 });
  expect(await atlas("partnership", "create", "Elsewhere", "--study-area", "ward/E05000001")).toMatchObject({
    code: 2,
  });
  expect(await atlasAlone(database().url, ["guess"])).toBe(2);
  expect(await atlasAlone(database().url, ["datasets", "-p", "nobody"])).toBe(1);
  const help = await atlas("import", "--help");
  expect(help.code).toBe(0);
  for (const option of [
    "--as",
    "--partnership",
    "--hold-out-bad-rows",
    "--assume-places",
    "--vintage",
    "--area-type",
    "--replace",
    "--mode",
    "--by",
    "--why",
    "--issues",
  ]) {
    expect(help.out).toContain(option);
  }
});

test("with several partnerships the command line asks which one", async () => {
  await atlas("partnership", "create", "Elsewhere");
  expect(await atlas("datasets")).toMatchObject({ code: 2, err: expect.stringContaining("severn-vale, elsewhere") });
  expect(await atlas("datasets", "-p", "elsewhere")).toMatchObject({
    code: 0,
    out: "The partnership elsewhere has no datasets yet.\n",
  });
});

const title = "Need figures: 3 rows";
const severnVale = partnershipIdSchema.parse("severn-vale");

function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

type Told = { code: number; out: string; err: string };

/** Runs a command in this process, with its words caught. */
async function atlas(...words: string[]): Promise<Told> {
  vi.stubEnv("DATABASE_URL", database().url);
  const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const err = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  try {
    const code = await run(words);
    return { code, out: wordsOf(out), err: wordsOf(err) };
  } finally {
    out.mockRestore();
    err.mockRestore();
    vi.unstubAllEnvs();
  }
}

function wordsOf({ mock }: { readonly mock: { readonly calls: readonly (readonly unknown[])[] } }): string {
  return mock.calls.map(([words]) => String(words)).join("");
}
