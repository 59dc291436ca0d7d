import { linkSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test, vi } from "vitest";
import { csvFolder, figuresIn, score, scoreAlone, toyWords } from "./scoring.ts";

vi.setConfig({ testTimeout: 60_000 });

const { folder, csv } = csvFolder();
const header =
  "id,need,places_in_reach,access,met,unmet,structural,signpostable,gap_score,spare_share,class,fair_share_index";
const zones = "3:1,6:.68,10:.22";

test("the worked example comes out with every figure, and the totals beside the answer", async () => {
  const { code, out, err } = await scoreAlone(...toyWords(csv));
  expect(code).toBe(0);
  expect(out.split("\n")[0]).toBe(header);
  expect(figuresIn(out)).toEqual([
    ["A", 100, 50, 0.401652, 43.525519, 56.474481, 50, 6.474481, 56.474481, 0, "gap", 53.553606],
    ["B", 40, 120, 1.317406, 40, 0, 0, 0, 0, 0.147828, "balanced", 175.654123],
    ["C", 20, 70, 1.356928, 20, 0, 0, 0, 0, 0.23535, "over-provided", 180.923721],
  ]);
  // Full precision: the sixth decimal is not the last.
  expect(out).toContain("A,100,50,0.4016520482269");
  expect(err).toContain("capped Huff allocation, gaussian weights, radius 10: 3 areas, 2 offers.");
  expect(err).toContain("Need 160: met 103.5, unmet 56.5 (structural 50, signpostable 6.5).");
});

test("with binary weights 57.142857 people of A are unmet, 50 of them for want of places", async () => {
  const { out } = await scoreAlone(...toyWords(csv), "--decay", "binary");
  expect(figuresIn(out)).toEqual([
    ["A", 100, 50, 0.357143, 42.857143, 57.142857, 50, 7.142857, 57.142857, 0, "gap", 47.619048],
    ["B", 40, 120, 1.52381, 40, 0, 0, 0, 0, 0.142857, "balanced", 203.174603],
    ["C", 20, 70, 1.166667, 20, 0, 0, 0, 0, 0.244898, "over-provided", 155.555556],
  ]);
});

test.each([
  ["container", [], [0.5, 0, 3.5]],
  ["2sfca", ["--radius", "10"], [0.357143, 1.52381, 1.166667]],
  ["e2sfca", ["--steps", zones], [0.393082, 1.27577, 1.483051]],
  ["g2sfca", ["--decay", "gaussian"], [0.401652, 1.317406, 1.356928]],
  ["3sfca", ["--decay", "steps", "--steps", zones], [0.440141, 0.857981, 2.083333]],
  ["m2sfca", [], [0.381439, 0.894474, 1.20518]],
  ["bfca", [], [0.262549, 0.898377, 0.934125]],
])("by %s the example has the published access, and says nothing of who finds no place", async (name, more, access) => {
  const { code, out } = await score(...toyWords(csv), "--measure", name, ...more);
  expect(code).toBe(0);
  const rows = figuresIn(out);
  expect(rows.map((row) => row[3])).toEqual(access);
  expect(rows.flatMap((row) => row.slice(4, 11)).join("")).toBe("");
});

test("a wrong cell ends the command with 2 and a sentence, and nothing on standard output", async () => {
  const need = csv("wrong.csv", "id,value", [["A", "many"]]);
  const { code, out, err } = await scoreAlone(...toyWords(csv), "--need", need);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(`${need}, row 2, column value, “many”: 'many' in value is not a number.`);
});

test("--out writes the answer into a file and nothing to standard output", async () => {
  const path = join(folder, "gaps.csv");
  const { code, out } = await score(...toyWords(csv), "--out", path);
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(readFileSync(path, "utf8").split("\n")[0]).toBe(header);
});

test.each([
  ["its own name", (need: string) => need],
  ["a way round", (need: string) => join(folder, "..", basename(folder), ".", basename(need))],
  ["a link", (need: string) => linked(need, symlinkSync)],
  ["a second name", (need: string) => linked(need, linkSync)],
])("--out never writes over a file that is read, called by %s", async (_, out) => {
  const need = csv("kept.csv", "id,value", [["A", 100]]);
  const before = readFileSync(need, "utf8");
  const path = out(need);
  const { code, err } = await score(...toyWords(csv), "--need", need, "--out", path);
  expect([code, err]).toEqual([2, expect.stringContaining(`--out ${path} is ${need}, which is read`)]);
  expect(readFileSync(need, "utf8")).toBe(before);
});

test("the order of rows and columns changes no digit of any area", async () => {
  // Forty areas and fifteen offers strewn over a square of 20 km, so crowded that sums of many figures decide.
  const areas = Array.from({ length: 40 }, (_, n) => [`a${n}`, ...strewn(n + 1)]);
  const need = Array.from({ length: 40 }, (_, n) => [`a${n}`, 10 + ((n * 37) % 90) / 7]);
  const offers = Array.from({ length: 15 }, (_, n) => [`o${n}`, ...strewn(n + 100), 20 + ((n * 53) % 30) / 3]);
  const asIs = await scored(
    csv("a.csv", "id,x,y", areas),
    csv("n.csv", "id,value", need),
    csv("o.csv", "id,x,y,places", offers),
  );
  const turned = await scored(
    csv("turnedA.csv", "y,x,id", turnedRound(areas)),
    csv("turnedN.csv", "value,id", turnedRound(need)),
    csv("turnedO.csv", "places,y,x,id", turnedRound(offers)),
  );
  expect(linesOf(asIs.out)).toHaveLength(40);
  expect(linesOf(turned.out)).toEqual(linesOf(asIs.out).toReversed());
});

function strewn(n: number): [x: number, y: number] {
  return [(n * 7919) % 20_000, (n * 104_729) % 20_000];
}

function scored(areas: string, need: string, offers: string) {
  return score("--areas", areas, "--need", need, "--offers", offers);
}

function turnedRound(rows: readonly (string | number)[][]): (string | number)[][] {
  return rows.map((row) => row.toReversed()).toReversed();
}

function linesOf(out: string): string[] {
  return out.trimEnd().split("\n").slice(1);
}

test("--help names every option, measure and column", async () => {
  const { code, out } = await scoreAlone("--help");
  expect(code).toBe(0);
  const options = ["areas", "need", "offers", "measure", "radius", "decay", "steps", "cost", "out"];
  const measures = ["cha", "container", "2sfca", "e2sfca", "g2sfca", "3sfca", "m2sfca", "bfca"];
  const words = [...options.map((name) => `--${name} `), ...measures, ...header.split(","), "Examples:"];
  expect(words.filter((word) => !out.includes(word))).toEqual([]);
});

function linked(path: string, link: (path: string, name: string) => void): string {
  const name = join(folder, "other.csv");
  rmSync(name, { force: true });
  link(path, name);
  return name;
}
