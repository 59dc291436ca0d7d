import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { csvFolder, figuresIn, score, toyWords } from "./scoring.ts";

const { folder, csv } = csvFolder();

test("points in metres and points in degrees give the same answer; an offer exactly at the radius is in reach", async () => {
  // Along a line: A at 0, B at 6, C at 30 km; P at 2, Q at 16 km. From B to Q it is exactly 10 km.
  const line = { A: 0, B: 6, C: 30, P: 2, Q: 16 };
  const metres = (name: keyof typeof line) => [line[name] * 1000, 398_200];
  const degrees = (name: keyof typeof line) => [-2, 53 + line[name] / 111.195];
  const files = (columns: string, pointOf: typeof metres) => {
    const areas = csv(
      `areas ${columns}.csv`,
      `id,${columns}`,
      (["A", "B", "C"] as const).map((id) => [id, ...pointOf(id)]),
    );
    const offers = csv(`offers ${columns}.csv`, `id,places,${columns}`, [
      ["P", 50, ...pointOf("P")],
      ["Q", 70, ...pointOf("Q")],
    ]);
    return ["--areas", areas, "--need", toyWords(csv)[3] ?? "", "--offers", offers, "--decay", "binary"];
  };
  const byMetres = await score(...files("x,y", metres), "--radius", "10");
  expect(figuresIn(byMetres.out)).toEqual([
    ["A", 100, 50, 0.357143, 42.857143, 57.142857, 50, 7.142857, 57.142857, 0, "gap", 47.619048],
    ["B", 40, 120, 2.107143, 40, 0, 0, 0, 0, 0.309524, "over-provided", 280.952381],
    ["C", 20, 0, 0, 0, 20, 20, 0, 100, "", "gap", 0],
  ]);
  expect(byMetres.err).toContain("radius 10 km");
  const byDegrees = await score(...files("lon,lat", degrees), "--radius", "10.001");
  expect(byDegrees.out).toBe(byMetres.out);
});

test("what is not known stays blank, and none stays none", async () => {
  const areas = csv("unknownAreas.csv", "id,x,y", [
    ["known", 0, 0],
    ["no need figure", 0, 0],
    ["suppressed", 0, 0],
    ["nobody", 0, 0],
    ["no point", "", ""],
    ["far", 90_000, 0],
    ["near unknown places", 50_000, 0],
  ]);
  const need = csv("unknownNeed.csv", "id,value", [
    ["known", 10],
    ["suppressed", "[c]"],
    ["nobody", 0],
    ["no point", 5],
    ["far", 5],
    ["near unknown places", 5],
  ]);
  const offers = csv("unknownOffers.csv", "id,x,y,places", [
    ["o1", 0, 0, 20],
    ["o2", 50_000, 0, ""],
    ["o3", 0, 0, ""],
    ["o4", "", "", 100],
  ]);
  const { code, out, err } = await score("--areas", areas, "--need", need, "--offers", offers);
  expect(code).toBe(0);
  expect(out.trimEnd().split("\n").slice(1)).toEqual([
    "known,10,20,2,10,0,0,0,0,0.5,over-provided,150",
    "no need figure,,20,,,,,,,,unknown,",
    "suppressed,,20,,,,,,,,unknown,",
    "nobody,0,20,2,0,0,0,0,,0.5,over-provided,",
    "no point,5,,,,,,,,,unknown,",
    "far,5,0,0,0,5,5,0,100,,gap,0",
    "near unknown places,5,,,,,,,,,unknown,",
  ]);
  expect(err).toContain("2 areas without a known need");
  expect(err).toContain("2 offers without known places");
  expect(err).toContain("1 area without a point");
  expect(err).toContain("1 offer without a point");
});

test("everything wrong is named at once with file, row, column, value and reason, and nothing is written", async () => {
  const areas = csv("badAreas.csv", "id,lon,lat", [
    ["A", -2, 53],
    ["B", "abc", 53],
    ["A", -2, 53.1],
    ["", -2, 53],
  ]);
  const need = csv("badNeed.csv", "id,value", [
    ["A", -3],
    ["Z", 5],
    ["B", "-"],
  ]);
  const offers = csv("badOffers.csv", "id,lon,lat,places", [
    ["P", -2, 53, "ten"],
    ["P", -2, 53, 10],
  ]);
  const path = join(folder, "never.csv");
  const { code, out, err } = await score("--areas", areas, "--need", need, "--offers", offers, "--out", path);
  expect({ code, out, isWritten: existsSync(path) }).toEqual({ code: 2, out: "", isWritten: false });
  const sentences = [
    `${areas}, row 3, column lon, “abc”: 'abc' in lon is not a coordinate in degrees.`,
    `${areas}, row 4, column id, “A”: Rows 2 and 4 are about the same area: A.`,
    `${areas}, row 5, column id, “”: id is blank.`,
    `${need}, row 2, column value, “-3”: -3 in value is below zero.`,
    `${need}, row 3, column id, “Z”: There is no area 'Z' in the areas file.`,
    `${need}, row 4, column value, “-”: '-' in value is not clear`,
    `${offers}, row 2, column places, “ten”: 'ten' in places is not a number.`,
    `${offers}, row 3, column id, “P”: Rows 2 and 3 are about the same offer: P.`,
  ];
  // One each and no more: need for B is not blamed for the point of B, which is wrong in the areas file.
  const said = err.split("\n").filter((line) => line.includes(", row "));
  expect(said.map((line, n) => line.startsWith(sentences[n] ?? "nothing more"))).toEqual(sentences.map(() => true));
});

test("when the areas file cannot be read, no other file is blamed for ids that nobody can check", async () => {
  const { code, err } = await score(...toyWords(csv), "--areas", csv("headerOnly.csv", "id", []));
  expect(code).toBe(2);
  expect(err.split("\n")[0]).toContain("headerOnly.csv: The selected file has column names but no rows below them.");
  expect(err.split("\n")[1]).toBe("Nothing was scored.");
});

test.each<[string, () => string[], string]>([
  ["a file that is not there", () => ["--areas", join(folder, "nowhere.csv")], "There is no file"],
  ["a folder in the place of a file", () => ["--areas", folder], "There is no file"],
  ["a column that is missing", () => ["--need", csv("c0.csv", "code,value", [["A", 1]])], "needs a column called 'id'"],
  ["a cost that is no number", () => ["--cost", costs([["A", "P", "far"]])], "row 2, column cost, “far”"],
  ["an offer that is not listed", () => ["--cost", costs([["A", "X", 1]])], "There is no offer 'X'"],
  ["a pair that is doubled", () => ["--cost", costs(["A", "A"].map((id) => [id, "P", 1]))], "way from area A: P"],
  ["steps that turn back", () => ["--steps", "10:1,5:.5"], "a step ends at 5, expected over 10"],
  ["steps that are no steps", () => ["--steps", "10-1"], "“10-1” is not DISTANCE:WEIGHT"],
  ["a radius for the container ratio", () => ["--measure", "container", "--radius", "5"], "borders are its walls"],
  ["steps with another decay", () => ["--steps", "10:1", "--decay", "binary"], "--steps goes with --decay steps"],
  ["a decay the measure lacks", () => ["--measure", "2sfca", "--decay", "gaussian"], "counts by binary weights in it"],
  ["a radius of nothing", () => ["--radius", "0"], "Expected a number above 0"],
  ["a measure that there is not", () => ["--measure", "magic"], "Allowed choices are cha, container, 2sfca"],
  ["a place that cannot be written", () => ["--out", join(folder, "nowhere", "gaps.csv")], "cannot be written"],
])("%s is answered with a sentence and exit code 2", async (_, words, sentence) => {
  const { code, out, err } = await score(...toyWords(csv), ...words());
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(sentence);
});

test.each([
  ["no points", "id,places", ["A", 5], "id,places", ["A", 5], "There are no points."],
  [
    "points of two kinds",
    "id,x,y",
    ["A", 384_500, 398_200],
    "id,places,lon,lat",
    ["P", 5, -2, 53],
    "in different ways",
  ],
  [
    "degrees called metres",
    "id,x,y",
    ["A", -2.2, 53.4],
    "id,places,x,y",
    ["P", 5, 1000, 0],
    "hold degrees, not metres",
  ],
])("files with %s are refused with a sentence", async (_, areaColumns, area, offerColumns, offer, sentence) => {
  const [areas, offers] = [csv("a1.csv", areaColumns, [area]), csv("o1.csv", offerColumns, [offer])];
  const { code, err } = await score(
    "--areas",
    areas,
    "--need",
    csv("n1.csv", "id,value", [["A", 1]]),
    "--offers",
    offers,
  );
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});

test("the container ratio does not guess where an offer lies", async () => {
  const areas = csv("a2.csv", "id", [["A"]]);
  const need = csv("n2.csv", "id,value", [["A", 10]]);
  const by = (offers: string) => score("--areas", areas, "--need", need, "--offers", offers, "--measure", "container");
  const without = await by(csv("o2.csv", "id,places", [["P", 5]]));
  const elsewhere = await by(csv("o3.csv", "id,places,area", [["P", 5, "Z"]]));
  const inNone = csv("o4.csv", "id,places,area", [
    ["P", 5, "A"],
    ["Q", 5, ""],
  ]);
  const partly = await by(inNone);
  expect([without.code, elsewhere.code, partly.code]).toEqual([2, 2, 0]);
  expect(without.err).toContain("Your file needs a column called 'area'");
  expect(elsewhere.err).toContain("o3.csv, row 2, column area, “Z”: There is no area 'Z' in the areas file.");
  expect(partly.out.split("\n")[1]).toBe("A,10,5,0.5,,,,,,,,100");
  expect(partly.err).toContain("1 offer in no area: not counted.");
});

function costs(rows: (string | number)[][]): string {
  return csv("costs.csv", "area,offer,cost", rows);
}
