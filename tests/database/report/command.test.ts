import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { reportIdSchema } from "../../../domain/contract/report.ts";
import { run } from "../../../server/command/run.ts";
import { openReport } from "../../../server/report/openReport.ts";
import { asked, valeForFile } from "../api/vale.ts";
import { byOwnAreas, gapsOf, made as madeOwnArea, north, removed, south } from "../ownAreas/asking.ts";
import { allOf, headOf } from "./asking.ts";

const vale = valeForFile();
const folder = mkdtempSync(join(tmpdir(), "atlas-report-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("an analyst makes a report without a browser, writes it again, and is not let write over it unasked", async () => {
  const out = join(folder, "board");
  const first = await atlas(
    "report",
    "-p",
    "vale",
    "--title",
    "For the board",
    "--areas",
    "all",
    "--levels",
    "essential",
    "--by",
    "Jo",
    "--format",
    "csv,geojson",
    "--out",
    out,
  );
  expect([first.code, readdirSync(out).toSorted()]).toEqual([0, ["for-the-board.csv.zip", "for-the-board.geojson"]]);
  expect(first.out.split("\n")).toEqual([
    lineOf(out, "for-the-board.csv.zip"),
    lineOf(out, "for-the-board.geojson"),
    "",
  ]);
  const [report] = await reports();
  expect(first.err).toBe(`Kept as report ${report?.id}: 2 areas.\n`);
  expect(await headOf(vale().app, report?.id ?? "")).toMatchObject({
    question: {
      title: "For the board",
      areaType: "ward",
      vintage: "2023",
      areas: null,
      levels: ["essential"],
      by: "Jo",
    },
  });
  const listed = (await atlas("reports", "-p", "vale")).out.split("\n")[1]?.split(/ {2,}/) ?? [];
  expect(listed.toSpliced(1, 1)).toEqual([report?.id, "2 wards", "essential", "as now", "Jo", "For the board"]);

  const again = ["report", "-p", "vale", "--from", report?.id ?? "", "--format", "csv", "--out", out];
  expect(await atlas(...again)).toMatchObject({ code: 2, out: "", err: expect.stringContaining("Say --force") });
  writeFileSync(join(out, "for-the-board.csv.zip"), "something else");
  expect(await atlas(...again, "--force")).toMatchObject({ code: 0, out: `${first.out.split("\n")[0]}\n`, err: "" });
  expect(await reports()).toHaveLength(1);
  const api = await vale().app.inject(`/api/v1/reports/${report?.id}/files/csv?partnership=vale`);
  expect(readFileSync(join(out, "for-the-board.csv.zip")).equals(api.rawPayload)).toBe(true);
});

test("options say what the question is", async () => {
  const out = join(folder, "options");
  const said = [
    "--areas",
    "E05000001, E05000002",
    "--area-type",
    "ward",
    "--vintage",
    "2023",
    "--levels",
    "essential,general",
  ];
  const more = ["--period", "2024", "--compare", "2023", "--small-numbers", "10"];
  expect(await atlas("report", "-p", "vale", ...said, ...more, "--format", "csv", "--out", out)).toMatchObject({
    code: 0,
  });
  const [report] = await reports();
  expect(report?.question).toEqual({
    title: "Gap report: Vale",
    areaType: "ward",
    vintage: "2023",
    areas: ["E05000001", "E05000002"],
    levels: ["essential", "general"],
    period: "2024",
    compare: { type: "period", period: "2023" },
    disclosure: { type: "small numbers withheld", below: 10 },
    by: null,
  });
});

test("own areas of the partnership are reported on by their kind alone, or by their codes", async () => {
  const { app } = vale();
  const own = await madeOwnArea(app, "The north", [north]);
  const other = await madeOwnArea(app, "All of Vale", [north, south]);
  const words = ["report", "-p", "vale", "--area-type", "own", "--levels", "essential", "--format", "csv", "--force"];
  const out = ["--out", join(folder, "own")];
  expect(await atlas(...words, ...out)).toMatchObject({ code: 0, err: expect.stringContaining(": 2 areas.") });
  const [all] = await reports();
  expect(all?.question).toMatchObject({ areaType: "own", vintage: "0000", areas: null });
  const kept = await openReport(vale().database.db, vale().vale.id, reportIdSchema.parse(all?.id));
  const rows = await allOf(kept.rows("essential"));
  const { gaps } = await gapsOf(app, byOwnAreas);
  expect(rows.map(({ gap }) => gap)).toEqual(gaps.toSorted((one, next) => (one.code < next.code ? -1 : 1)));
  expect(await atlas(...words, ...out, "--areas", own.code)).toMatchObject({
    code: 0,
    err: expect.stringContaining(": 1 area."),
  });
  for (const area of [own, other]) await removed(app, area);
});

test("a wrong call ends with 2, what cannot be made with 1, in a sentence and with nothing written or kept", async () => {
  const before = await reports();
  const out = join(folder, "nothing");
  const fromAnother = ["--from", before[0]?.id ?? ""];
  mkdirSync(join(folder, "taken", "gap-report-vale.csv.zip"), { recursive: true });
  const cases: [string[], number, string][] = [
    [["--format", "doc"], 2, "Expected formats such as pack or html,pdf"],
    [["--areas", ""], 2, "areas"],
    [
      ["--areas", "E05000001,the north of Greater Manchester"],
      2,
      "--areas: the north of Greater Manchester is no code of an area. Expected codes such as",
    ],
    [
      ["--areas", codes(5001)],
      2,
      "--areas names 5,001 areas (E05000000, E05000001, E05000002, E05000003, E05000004 and 4,996 more). At most 5,000",
    ],
    [["--area-type", "parish"], 2, "Expected one of lsoa"],
    [["--levels", "basic"], 2, "Expected levels such as"],
    [["--small-numbers", "1"], 2, "Expected a whole number from 2 to 100"],
    [["--from", "yesterday's"], 2, "is not the id of a report"],
    [[...fromAnother, "--levels", "essential"], 2, "--levels can change nothing in it"],
    [["--from", "00000000-0000-4000-8000-000000000000"], 1, "has no report"],
    [["--areas", "E05999999", "--area-type", "ward"], 1, "has no ward of 2023 with the code E05999999"],
    [["--levels", "specialist"], 1, "No need is known for specialist skills yet"],
    [["--out", join(folder, "taken"), "--format", "csv", "--force"], 2, "is a folder"],
    [["--out", "/proc/nope"], 2, "--out /proc/nope cannot be written"],
  ];
  for (const [words, code, sentence] of cases) {
    const reply = await atlas("report", "-p", "vale", "--out", out, ...words);
    expect([words, reply.code, reply.out, reply.err]).toEqual([words, code, "", expect.stringContaining(sentence)]);
    expect(reply.err.length).toBeLessThan(500);
  }
  expect(await atlas("report", "-p", "hill", "--out", out, ...fromAnother)).toMatchObject({ code: 1 });
  expect(await reports()).toEqual(before);
  expect(readdirSync(folder)).not.toContain("nothing.part");
  expect(readdirSync(folder).includes("nothing") ? readdirSync(out) : []).toEqual([]);
});

test("half a file that a killed run left is written over where it has the same name, and named where it has another", async () => {
  const out = join(folder, "halves");
  mkdirSync(out);
  for (const name of ["gap-report-vale.csv.zip.part", "older.geojson.part", "film.part"])
    writeFileSync(join(out, name), "half");
  const words = ["report", "-p", "vale", "--levels", "essential", "--format", "csv", "--out", out];
  const reply = await atlas(...words);
  expect([reply.code, reply.err]).toEqual([
    0,
    expect.stringContaining(
      `${out} has older.geojson.part: half a file of another run, which was killed or is still writing. Nothing reads it.`,
    ),
  ]);
  expect(readdirSync(out).toSorted()).toEqual(["film.part", "gap-report-vale.csv.zip", "older.geojson.part"]);
});

/** So many codes of wards, with commas between them. */
function codes(count: number): string {
  return Array.from({ length: count }, (_, n) => `E${String(5_000_000 + n).padStart(8, "0")}`).join(",");
}

function lineOf(out: string, name: string): string {
  const bytes = readFileSync(join(out, name));
  return `${createHash("sha256").update(bytes).digest("hex")}  ${bytes.length}  ${join(out, name)}`;
}

async function reports(): Promise<{ id: string; question: object }[]> {
  return Object(await asked(vale().app, "/reports?partnership=vale"));
}

/** Runs a command in this process and gives its exit code and what it said. */
async function atlas(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  vi.stubEnv("DATABASE_URL", vale().database.url);
  const [out, err] = ["stdout", "stderr"].map((name) =>
    vi.spyOn(name === "stdout" ? process.stdout : process.stderr, "write").mockReturnValue(true),
  );
  try {
    const code = await run(words);
    const said = (spy: typeof out) => (spy?.mock.calls ?? []).map(([text]) => String(text)).join("");
    return { code, out: said(out), err: said(err) };
  } finally {
    out?.mockRestore();
    err?.mockRestore();
    vi.unstubAllEnvs();
  }
}
