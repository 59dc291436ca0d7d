import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "../../../server/command/run.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-duplicates-"));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const listings = `ref,provider,address,postcode,phone,website
A1,Thornwick College,"12 High Street, Thornwick",TH1 2AB,01632 960123,www.thornwick.ac.uk
A2,Thornwick Coll.,"12 High St, Thornwick",th12ab,+44 (0)1632 960123,https://thornwick.ac.uk/it
A3,Radhurst Library,"3 Park Road, Radhurst",RA4 5CD,01632 960777,radhurst.gov.uk
=A4,Brightpath Training Ltd,"7 Mill Lane, Marcombe",MA2 1EF,01632 960444,brightpath.co.uk
A5,BRIGHTPATH TRAINING,"7 Mill Ln, Marcombe",MA2 1EF,01632 960444,
`;

/** Runs `atlas duplicates` over files of these contents. */
async function duplicates(files: Readonly<Record<string, string>>, ...options: string[]) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const said = { answer: "", problem: "" };
  vi.spyOn(process.stdout, "write").mockImplementation((piece) => (said.answer += String(piece)) !== "");
  vi.spyOn(process.stderr, "write").mockImplementation((piece) => (said.problem += String(piece)) !== "");
  const code = await run([
    "duplicates",
    ...Object.keys(files).map((name) => join(folder, name)),
    "--out",
    out(),
    ...options,
  ]);
  const problem = said.problem.replaceAll(`${folder}/`, "");
  return {
    code,
    answer: said.answer.replaceAll(`${folder}/`, ""),
    problem,
    written: existsSync(out()) ? readFileSync(out(), "utf8") : null,
  };
}

function out(): string {
  return join(folder, "pairs.csv");
}

/** The rows of what was written, without the reasons and probability. */
function pairsIn(written: string | null): (readonly string[])[] {
  return (written ?? "")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const cells = line.split(",");
      return [cells[0] ?? "", cells[1] ?? "", cells.at(-1) ?? ""];
    });
}

test("writes each pair once with its probability, why, and the group it belongs to", async () => {
  const { code, answer, problem, written } = await duplicates({ "listings.csv": listings }, "--id", "ref");
  expect([code, answer]).toEqual([0, "5 listings, 2 pairs at 0.5 or more, 2 clusters; written to pairs.csv\n"]);
  expect(problem).toBe(
    "listings.csv: 5 listings; name=provider, address=address, postcode=postcode, phone=phone, url=website.\n",
  );
  expect(written?.split("\n")[0]).toBe("id_a,id_b,probability,reasons,cluster");
  expect(pairsIn(written).toSorted(([one = ""], [other = ""]) => one.localeCompare(other))).toEqual([
    ["'=A4", "A5", expect.any(String)],
    ["A1", "A2", expect.any(String)],
  ]);
  expect(written).toMatch(/A1,A2,0\.9\d*,"?place: the same [^\n]*name: [^\n]*phone: /);
});

test("takes each file for a source, and numbers rows as a spreadsheet does where no column of ids is named", async () => {
  const [head = "", ...rows] = listings.replaceAll(/^[^,\n]*,/gm, "").split("\n");
  const one = [head, rows[0], rows[2]].join("\n");
  const other = ["A list of providers", "", head, rows[1]].join("\n");
  const { written, problem } = await duplicates({ "one.csv": one, "other.csv": other });
  expect(pairsIn(written)).toEqual([["one.csv:2", "other.csv:4", "1"]]);
  expect(problem).toContain(
    "Ids are row numbers as a spreadsheet shows them, with the file before them: --id names a column to use instead.",
  );
});

test("takes ids from a column that is called as such columns are, where they are there and come once; else it says why not", async () => {
  const rowNumbers =
    "Ids are row numbers as a spreadsheet shows them, with the file before them: --id names a column to use instead.";
  expect(await idsWhereTheOtherFileSays("B7")).toEqual([
    ["A1 B7"],
    "Ids are those in “ref”: --id names another column.",
  ]);
  expect(await idsWhereTheOtherFileSays("A1")).toEqual([
    ["one.csv:2 other.csv:2"],
    `${rowNumbers} Some in “ref” come twice.`,
  ]);
  expect(await idsWhereTheOtherFileSays("")).toEqual([
    ["one.csv:2 other.csv:2"],
    `${rowNumbers} Not every listing has one in “ref”.`,
  ]);
});

test("leaves out pairs below the threshold", async () => {
  const { answer, written } = await duplicates({ "listings.csv": listings }, "--id", "ref", "--threshold", "1");
  expect([answer, written]).toEqual([
    "5 listings, 0 pairs at 1 or more, 0 clusters; written to pairs.csv\n",
    "id_a,id_b,probability,reasons,cluster\n",
  ]);
});

test("one course with many runs, and two courses of one college, are not listed twice; the same course in another file is", async () => {
  const head = "id,provider,title,level,starts,address,postcode,phone\n";
  const college = "Thornwick College,%,12 High Street,TH1 2AB,01632 960123\n";
  const row = (id: string, what: string) => `${id},${college.replace("%", what)}`;
  const one = `${head}${row("1", "Excel,general,2026-09-01")}${row("2", "Excel,general,2027-01-10")}${row("3", "Word,general,2026-09-01")}`;
  const other = `${head}${row("9", "Spreadsheets,general,")}${row("8", "First clicks,essential,")}`;
  const { written } = await duplicates({ "one.csv": one, "other.csv": other }, "--id", "id");
  const ids = pairsIn(written).map(([first, second]) => `${first} ${second}`);
  expect(ids.toSorted()).toEqual(["1 9"]);
});

function rowFrom(id: string, source: string, name: string): string {
  return `${id},${source},${name},12 High Street,TH1 2AB,01632 960123\n`;
}

test("where no source has anything twice, a listing has at most one twin in another", async () => {
  const table = `id,from,name,address,postcode,phone\n${rowFrom("1", "a", "Thornwick College")}${rowFrom("2", "a", "Thornwick College FE")}${rowFrom("3", "b", "Thornwick College")}`;
  const all = await duplicates({ "all.csv": table }, "--id", "id", "--source", "from");
  expect(pairsIn(all.written)).toHaveLength(3);
  const once = await duplicates({ "all.csv": table }, "--id", "id", "--source", "from", "--each-source-once");
  expect(pairsIn(once.written)).toEqual([["1", "3", "1"]]);
});

test("of pairs that are as likely as each other those with the smaller ids come first, 9 before 10", async () => {
  const table = `id,name,address,postcode,phone\n${[10, 9, 100].map((id) => `${id},Thornwick College,12 High Street,TH1 2AB,01632 960123\n`).join("")}`;
  const { written } = await duplicates({ "listings.csv": table }, "--id", "id");
  expect(pairsIn(written)).toEqual([
    ["9", "100", "1"],
    ["10", "9", "1"],
    ["10", "100", "1"],
  ]);
});

const wrong: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[], string])[] = [
  [
    "a column that is not there",
    {},
    ["--id", "reference"],
    "listings.csv has no column called “reference”. Its columns are: ref, provider, ",
  ],
  [
    "a field's column that is not there",
    {},
    ["--columns", "name=provider,phone=tel"],
    "listings.csv has no column called “tel”.",
  ],
  ["a field that does not exist", {}, ["--columns", "nam=provider"], "“nam=provider” is not FIELD=COLUMN."],
  ["a threshold above 1", {}, ["--threshold", "95"], "It must be a number from 0 to 1"],
  ["a threshold that is no number", {}, ["--threshold", "high"], "It must be a number from 0 to 1"],
  ["a file that is not there", {}, ["nowhere.csv"], "There is no file nowhere.csv."],
  [
    "an id twice",
    { "more.csv": "ref,provider\nA1,Somebody\n" },
    ["--id", "ref"],
    "The id “A1” stands twice: listings.csv row 2 and more.csv row 2.",
  ],
  ["an empty id", { "more.csv": "ref,provider\n,Somebody\n" }, ["--id", "ref"], "more.csv row 2 has no id."],
  ["an empty file", { "more.csv": "" }, [], "more.csv is empty"],
  ["column names alone", { "more.csv": "ref,provider\n" }, [], "more.csv has column names and no listings below them."],
  [
    "no column of names",
    { "more.csv": "colour,size\nred,5\n" },
    [],
    "more.csv has no column that is usually called the name of an organisation.",
  ],
  ["a quotation mark that never closes", { "more.csv": 'ref,provider\nB1,"Somebody\n' }, [], "never closes"],
  ["a JSON file", { "more.json": '[{"name": "Somebody"}]' }, [], "more.json is JSON"],
];

test.each(wrong)(
  "ends with 2 and a sentence, and leaves what was there as it was: %s",
  async (_, files, options, sentence) => {
    writeFileSync(out(), "kept");
    const { code, problem, written } = await duplicates({ "listings.csv": listings, ...files }, ...options);
    expect([code, problem]).toEqual([2, expect.stringContaining(sentence)]);
    expect([written, readdirSync(folder).filter((name) => name.endsWith(".part"))]).toEqual(["kept", []]);
  },
);

test("ends with 2 when the answer cannot be written, or would take the place of a file that is read", async () => {
  const path = join(folder, "listings.csv");
  const nowhere = await duplicates({ "listings.csv": listings }, "--out", join(folder, "no", "pairs.csv"));
  expect([nowhere.code, nowhere.problem]).toEqual([2, expect.stringContaining("there is no folder")]);
  const itself = await duplicates({ "listings.csv": listings }, "--out", path);
  expect([itself.code, itself.problem]).toEqual([2, expect.stringContaining("which is read: name another file.")]);
  expect(readFileSync(path, "utf8")).toBe(listings);
  expect((await duplicates({ "listings.csv": listings }, "--out", folder)).problem).toContain("is a folder");
});

test("with - the pairs alone go to standard output, to be piped on", async () => {
  const { code, answer, problem } = await duplicates({ "listings.csv": listings }, "--id", "ref", "--out", "-");
  expect([code, answer.split("\n").length]).toEqual([0, 4]);
  expect(answer).toMatch(/^id_a,id_b,probability,reasons,cluster\n/);
  expect(problem).toContain("5 listings, 2 pairs at 0.5 or more, 2 clusters; written to -\n");
});

/** The ids of the pair in two files, the second of which gives this one, and what is said of ids. */
async function idsWhereTheOtherFileSays(other: string) {
  const head = "ref,provider,address,postcode,phone\n";
  const row = "Thornwick College,12 High Street,TH1 2AB,01632 960123\n";
  const { written, problem } = await duplicates({
    "one.csv": `${head}A1,${row}`,
    "other.csv": `${head}${other},${row}`,
  });
  return [
    pairsIn(written).map(([first, second]) => `${first} ${second}`),
    problem.split("\n").find((line) => line.startsWith("Ids")),
  ];
}
