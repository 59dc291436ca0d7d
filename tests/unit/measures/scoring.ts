import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, vi } from "vitest";
import { run } from "../../../server/command/run.ts";

/** What a command said and how it ended. */
export type Told = { readonly code: number | null; readonly out: string; readonly err: string };

type Rows = readonly (readonly (string | number)[])[];

/** A folder for the files of one test file, gone afterwards, with a way to write a CSV into it. */
export function csvFolder() {
  const folder = mkdtempSync(join(tmpdir(), "atlas-score-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const csv = (name: string, columns: string, rows: Rows): string => {
    const path = join(folder, name);
    writeFileSync(path, `${[columns, ...rows.map((row) => row.join(","))].join("\n")}\n`);
    return path;
  };
  return { folder, csv };
}

/** The example that docs/method.md works by hand. No map has these distances, so they come as costs. */
export const toy = {
  areas: [["A"], ["B"], ["C"]],
  need: [
    ["A", 100],
    ["B", 40],
    ["C", 20],
  ],
  offers: [
    ["P", 50, "A"],
    ["Q", 70, "C"],
  ],
  costs: [
    ["A", "P", 2],
    ["A", "Q", 14],
    ["B", "P", 6],
    ["B", "Q", 5],
    ["C", "P", 12],
    ["C", "Q", 3],
  ],
} as const;

/** The words that score the example. */
export function toyWords(csv: (name: string, columns: string, rows: Rows) => string): string[] {
  const areas = csv("toyAreas.csv", "id", toy.areas);
  const need = csv("toyNeed.csv", "id,value", toy.need);
  const offers = csv("toyOffers.csv", "id,places,area", toy.offers);
  const cost = csv("toyCost.csv", "area,offer,cost", toy.costs);
  return ["--areas", areas, "--need", need, "--offers", offers, "--cost", cost];
}

/** The rows of an answer, their numbers to six decimals. */
export function figuresIn(out: string): (string | number)[][] {
  const lines = out.trimEnd().split("\n").slice(1);
  return lines.map((line) => line.split(",").map(sixDecimals));
}

function sixDecimals(cell: string): string | number {
  return cell !== "" && Number.isFinite(Number(cell)) ? Math.round(Number(cell) * 1e6) / 1e6 : cell;
}

/** Runs `atlas score` as an analyst does, as a process of its own, with no database to be found. */
export function scoreAlone(...words: readonly string[]): Promise<Told> {
  const env = { ...process.env, DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" };
  return new Promise((done) => {
    const child = execFile(process.execPath, ["server/command/atlas.ts", "score", ...words], { env }, (_, out, err) =>
      done({ code: child.exitCode, out, err }),
    );
  });
}

/** Runs `atlas score` in this process, with its words caught: the same, but ten times as fast. */
export async function score(...words: readonly string[]): Promise<Told> {
  const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const err = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  try {
    const code = await run(["score", ...words]);
    return { code, out: wordsOf(out), err: wordsOf(err) };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

function wordsOf({ mock }: { readonly mock: { readonly calls: readonly (readonly unknown[])[] } }): string {
  return mock.calls.map(([words]) => String(words)).join("");
}
