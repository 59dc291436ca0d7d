import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "atlas-score-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const header =
  "id,need,places_in_reach,access,met,unmet,structural,signpostable,gap_score,spare_share,class,fair_share_index";
const zones = "3:1,6:.68,10:.22";

test("the worked example comes out with every figure, and the totals beside the answer", async () => {
  const { code, out, err } = await score(...toyWords());
  expect(code).toBe(0);
  expect(out.split("\n")[0]).toBe(header);
  expect(sixDecimals(out)).toEqual([
    ["A", 100, 50, 0.401652, 43.525519, 56.474481, 50, 6.474481, 56.474481, 0, "gap", 53.553606],
    ["B", 40, 120, 1.317406, 40, 0, 0, 0, 0, 0.147828, "balanced", 175.654123],
    ["C", 20, 70, 1.356928, 20, 0, 0, 0, 0, 0.23535, "over-provided", 180.923721],
  ]);
  // Full precision: the sixth decimal is not the last.
  expect(out).toContain("A,100,50,0.4016520482269");
  expect(err).toContain("capped Huff allocation, gaussian weights, radius 10: 3 areas, 2 offers.");
  expect(err).toContain("Need 160: met 103.5, unmet 56.5 (structural 50, signpostable 6.5).");
});

test("with binary weights the same example leaves 57.142857 people of A unmet, 50 of them for want of places", async () => {
  const { out } = await score(...toyWords(), "--decay", "binary");
  expect(sixDecimals(out)).toEqual([
    ["A", 100, 50, 0.357143, 42.857143, 57.142857, 50, 7.142857, 57.142857, 0, "gap", 47.619048],
    ["B", 40, 120, 1.52381, 40, 0, 0, 0, 0, 0.142857, "balanced", 203.174603],
    ["C", 20, 70, 1.166667, 20, 0, 0, 0, 0, 0.244898, "over-provided", 155.555556],
  ]);
});

test.each([
  ["container", [], [0.5, 0, 3.5]],
  ["2sfca", ["--radius", "10"], [0.357143, 1.52381, 1.166667]],
  ["e2sfca", ["--steps", zones], [0.393082, 1.27577, 1.483051]],
  ["g2sfca", ["--radius", "10"], [0.401652, 1.317406, 1.356928]],
  ["3sfca", ["--decay", "steps", "--steps", zones], [0.440141, 0.857981, 2.083333]],
  ["m2sfca", [], [0.381439, 0.894474, 1.20518]],
  ["bfca", [], [0.262549, 0.898377, 0.934125]],
])(
  "by %s the example has the published access, and says nothing of who finds no place",
  async (measure, more, access) => {
    const { code, out } = await score(...toyWords(), "--measure", measure, ...more);
    expect(code).toBe(0);
    const rows = sixDecimals(out);
    expect(rows.map((row) => row[3])).toEqual(access);
    expect(rows.map((row) => row.slice(4, 11))).toEqual([noPeople, noPeople, noPeople]);
  },
);

test("points in metres and points in degrees give the same answer; an offer exactly at the radius is in reach", async () => {
  // Along a line: A at 0, B at 6, C at 30 km; P at 2, Q at 16 km. B to Q is exactly 10 km.
  const line = { A: 0, B: 6, C: 30, P: 2, Q: 16 };
  const metres = (names: (keyof typeof line)[]) => names.map((name) => [name, line[name] * 1000, 398_200]);
  const degrees = (names: (keyof typeof line)[]) => names.map((name) => [name, -2, 53 + line[name] / 111.195]);
  const need = csv("need.csv", "id,value", [
    ["A", 100],
    ["B", 40],
    ["C", 20],
  ]);
  const places = (rows: (string | number)[][]) => rows.map((row, j) => [...row, [50, 70][j] ?? ""]);
  const inMetres = await score(
    ...["--areas", csv("metres.csv", "id,x,y", metres(["A", "B", "C"])), "--need", need],
    ...["--offers", csv("metreOffers.csv", "id,x,y,places", places(metres(["P", "Q"]))), "--radius", "10"],
  );
  expect(sixDecimals(inMetres.out)).toEqual([
    ["A", 100, 50, 0.395664, 39.566446, 60.433554, 60.433554, 0, 60.433554, 0, "gap", 126.612629],
    ["B", 40, 120, 0.260839, 10.433554, 29.566446, 0, 29.566446, 73.916114, 0, "gap", 83.468428],
    ["C", 20, 0, 0, 0, 20, 20, 0, 100, "", "gap", 0],
  ]);
  const inDegrees = await score(
    ...["--areas", csv("degrees.csv", "id,lon,lat", degrees(["A", "B", "C"])), "--need", need],
    ...["--offers", csv("degreeOffers.csv", "id,lon,lat,places", places(degrees(["P", "Q"]))), "--radius", "10.001"],
  );
  const figures = (text: string) =>
    sixDecimals(text).map((row) => row.map((cell) => (typeof cell === "number" ? cell.toPrecision(3) : cell)));
  expect(figures(inDegrees.out)).toEqual(figures(inMetres.out));
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
    ["known", "10"],
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

test("the order of rows and columns changes no digit of any area", async () => {
  const turned = [
    ...[
      "--areas",
      csv("turnedAreas.csv", "note,id", [
        ["x", "C"],
        ["y", "B"],
        ["z", "A"],
      ]),
    ],
    ...[
      "--need",
      csv("turnedNeed.csv", "value,id", [
        [20, "C"],
        [100, "A"],
        [40, "B"],
      ]),
    ],
    ...[
      "--offers",
      csv("turnedOffers.csv", "places,id", [
        [70, "Q"],
        [50, "P"],
      ]),
    ],
    ...[
      "--cost",
      csv("turnedCost.csv", "cost,offer,area", toyCosts.map(([area, offer, cost]) => [cost, offer, area]).toReversed()),
    ],
  ];
  const [asIs, reversed] = await Promise.all([score(...toyWords()), score(...turned)]);
  const rows = (out: string) => out.trimEnd().split("\n").slice(1);
  expect(rows(reversed.out)).toEqual(rows(asIs.out).toReversed());
});

test("--out writes the answer into a file and nothing to standard output", async () => {
  const path = join(folder, "gaps.csv");
  const { code, out } = await score(...toyWords(), "--out", path);
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(readFileSync(path, "utf8").split("\n")[0]).toBe(header);
});

test("everything wrong in the files is named at once with file, row, column, value and reason, and nothing is written", async () => {
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
  const offers = csv("badOffers.csv", "id,lon,lat,places", [["P", -2, 53, "ten"]]);
  const path = join(folder, "never.csv");
  const { code, out, err } = await score("--areas", areas, "--need", need, "--offers", offers, "--out", path);
  expect({ code, out, isWritten: existsSync(path) }).toEqual({ code: 2, out: "", isWritten: false });
  for (const sentence of [
    `${areas}, row 3, column lon, “abc”: 'abc' in lon is not a coordinate in degrees.`,
    `${areas}, row 4, column id, “A”: Row 4 is about the same area as row 2: A.`,
    `${areas}, row 5, column id, “”: id is blank.`,
    `${need}, row 2, column value, “-3”: -3 in value is below zero.`,
    `${need}, row 3, column id, “Z”: There is no area 'Z' in the areas file.`,
    `${need}, row 4, column value, “-”: '-' in value is not clear`,
    `${offers}, row 2, column places, “ten”: 'ten' in places is not a number.`,
  ]) {
    expect(err).toContain(sentence);
  }
  // B is in the areas file, though its point is wrong: need is not blamed for it.
  expect(err.match(/There is no area/g)).toHaveLength(1);
});

test.each<[string, () => string[], string]>([
  ["a file that is not there", () => ["--areas", join(folder, "nowhere.csv")], "There is no file"],
  [
    "a column that is missing",
    () => ["--need", csv("noId.csv", "code,value", [["A", 1]])],
    "needs a column called 'id'",
  ],
  [
    "a cost that is no number",
    () => ["--cost", csv("c1.csv", "area,offer,cost", [["A", "P", "far"]])],
    "row 2, column cost, “far”",
  ],
  [
    "an unknown offer in the costs",
    () => ["--cost", csv("c2.csv", "area,offer,cost", [["A", "X", 1]])],
    "There is no offer 'X'",
  ],
  [
    "a pair that is doubled",
    () => [
      "--cost",
      csv("c3.csv", "area,offer,cost", [
        ["A", "P", 1],
        ["A", "P", 2],
      ]),
    ],
    "same way from area A as row 2: P",
  ],
  ["steps that turn back", () => ["--steps", "10:1,5:.5"], "a step ends at 5, expected over 10"],
  ["steps that are no steps", () => ["--steps", "10-1"], "“10-1” is not DISTANCE:WEIGHT"],
  ["steps with another decay", () => ["--steps", zones, "--decay", "binary"], "--steps goes with --decay steps"],
  [
    "a decay that the measure does not have",
    () => ["--measure", "2sfca", "--decay", "gaussian"],
    "nearness counts by binary weights in it",
  ],
  ["a radius of nothing", () => ["--radius", "0"], "Expected a number above 0"],
  ["a measure that there is not", () => ["--measure", "magic"], "Allowed choices are cha, container, 2sfca"],
  ["a place that cannot be written", () => ["--out", join(folder, "nowhere", "gaps.csv")], "cannot be written"],
])("%s is answered with a sentence and exit code 2", async (_, words, sentence) => {
  const { code, out, err } = await score(...toyWords(), ...words());
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(sentence);
});

test("files without points, or with points of two kinds, or degrees called metres, are refused with a sentence", async () => {
  const need = csv("n1.csv", "id,value", [["A", 100]]);
  const none = csv("none.csv", "id,places", [["A", 5]]);
  const metres = csv("m1.csv", "id,places,x,y", [["A", 5, 384_500, 398_200]]);
  const degrees = csv("d1.csv", "id,places,lon,lat", [["A", 5, -2.2, 53.4]]);
  const misnamed = csv("d2.csv", "id,places,x,y", [["A", 5, -2.2, 53.4]]);
  const tried = await Promise.all(
    [
      [none, none],
      [metres, degrees],
      [misnamed, metres],
    ].map(([areas = "", offers = ""]) => score("--areas", areas, "--need", need, "--offers", offers)),
  );
  expect(tried.map(({ code }) => code)).toEqual([2, 2, 2]);
  expect(tried[0]?.err).toContain("There are no points.");
  expect(tried[1]?.err).toContain("give points in different ways");
  expect(tried[2]?.err).toContain("the columns x and y hold degrees, not metres");
});

test("the container ratio does not guess where an offer lies", async () => {
  const words = ["--areas", csv("a2.csv", "id", [["A"]]), "--need", csv("n2.csv", "id,value", [["A", 10]])];
  const without = csv("o2.csv", "id,places", [["P", 5]]);
  const elsewhere = csv("o3.csv", "id,places,area", [["P", 5, "Z"]]);
  const blank = csv("o4.csv", "id,places,area", [
    ["P", 5, "A"],
    ["Q", 5, ""],
  ]);
  const [first, second, third] = await Promise.all(
    [without, elsewhere, blank].map((offers) => score(...words, "--offers", offers, "--measure", "container")),
  );
  expect([first?.code, second?.code, third?.code]).toEqual([2, 2, 0]);
  expect(first?.err).toContain("Your file needs a column called 'area'");
  expect(second?.err).toContain(`${elsewhere}, row 2, column area, “Z”: There is no area 'Z' in the areas file.`);
  expect(sixDecimals(third?.out ?? "")).toEqual([["A", 10, 5, 0.5, ...noPeople, 100]]);
  expect(third?.err).toContain("1 offer in no area: not counted.");
});

test("--help names every option, measure and column", async () => {
  const { code, out } = await score("--help");
  expect(code).toBe(0);
  const options = ["areas", "need", "offers", "measure", "radius", "decay", "steps", "cost", "out"].map(
    (name) => `--${name}`,
  );
  const measures = ["cha", "container", "2sfca", "e2sfca", "g2sfca", "3sfca", "m2sfca", "bfca"];
  for (const word of [...options, ...measures, ...header.split(","), "Examples:"]) expect(out).toContain(word);
});

const noPeople = ["", "", "", "", "", "", ""];
const toyCosts = [
  ["A", "P", 2],
  ["A", "Q", 14],
  ["B", "P", 6],
  ["B", "Q", 5],
  ["C", "P", 12],
  ["C", "Q", 3],
] as const;

/** The example that docs/method.md works by hand: no map has these distances, so they come as costs. */
function toyWords(): string[] {
  return [
    ...["--areas", csv("toyAreas.csv", "id", [["A"], ["B"], ["C"]])],
    ...[
      "--need",
      csv("toyNeed.csv", "id,value", [
        ["A", 100],
        ["B", 40],
        ["C", 20],
      ]),
    ],
    ...[
      "--offers",
      csv("toyOffers.csv", "id,places,area", [
        ["P", 50, "A"],
        ["Q", 70, "C"],
      ]),
    ],
    ...["--cost", csv("toyCost.csv", "area,offer,cost", toyCosts)],
  ];
}

function csv(name: string, columns: string, rows: readonly (readonly (string | number)[])[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${[columns, ...rows.map((row) => row.join(","))].join("\n")}\n`);
  return path;
}

/** The rows of an answer, their numbers to six decimals. */
function sixDecimals(out: string): (string | number)[][] {
  const lines = out.trimEnd().split("\n").slice(1);
  return lines.map((line) =>
    line
      .split(",")
      .map((cell) => (cell !== "" && Number.isFinite(Number(cell)) ? Math.round(Number(cell) * 1e6) / 1e6 : cell)),
  );
}

type Told = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs the command as an analyst would, as a process of its own, without a database to be found. */
function score(...words: readonly string[]): Promise<Told> {
  const env = {
    ...process.env,
    DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
    ATLAS_FOLDER: join(folder, "none"),
  };
  return new Promise((done) => {
    const child = execFile(process.execPath, ["server/command/atlas.ts", "score", ...words], { env }, (_, out, err) =>
      done({ code: child.exitCode, out, err }),
    );
  });
}
