import { expect, test } from "vitest";
import { kinds } from "../../../importers/kinds.ts";
import { inShort, readText } from "./readText.ts";

const header = "area_type,vintage,code,name,adults";

test.each(["", "\n\n", " , ,\n,,\n"])("calls %j an empty file", async (content) => {
  const { issues, records, summary } = await readText(content);
  expect(issues.map((issue) => [issue.severity, issue.message])).toEqual([
    ["file blocker", "The selected file is empty."],
  ]);
  expect([records, summary.kind]).toEqual([[], null]);
});

test("refuses column names without rows", async () => {
  const { issues } = await readText(`${header}\n\n`);
  expect(issues.map((issue) => issue.message)).toEqual(["The selected file has column names but no rows below them."]);
});

test("never calls a column missing that may only be named differently", async () => {
  const { issues, records } = await readText("place,lon,lat\nM14 5TQ,-2.2,53.4\n");
  expect(records).toEqual([]);
  expect(issues).toEqual([
    {
      severity: "file blocker",
      type: "column names",
      row: null,
      column: null,
      value: null,
      message:
        "There is a problem with your column names. The file looks like postcodes. Your file needs a column called 'postcode'. Right now it has columns called 'place', 'lon' and 'lat'. 'place' may be 'postcode'.",
      mend: "Say which column is which under Columns, or on the command line: --as postcodes --column postcode=place. Or rename the columns as in the template of this kind.",
    },
  ]);
});

test("asks for the columns of the kind that was chosen", async () => {
  const { issues } = await readText("postcode,lon,lat\nM14 5TQ,-2.2,53.4\n", { kind: "areas" });
  expect(issues.map((issue) => issue.message)).toEqual([
    "There is a problem with your column names. Your file needs columns called 'area_type', 'vintage', 'code' and 'name'. Right now it has columns called 'postcode', 'lon' and 'lat'.",
  ]);
});

test("says what it can read when it knows nothing like the file", async () => {
  const { issues, summary } = await readText("Where,What,Much\nBolton,Python,3\n");
  expect(inShort(issues)).toEqual(["file blocker | unknown kind of file"]);
  expect(summary.title).toBe("A table of a kind that is not known yet");
  expect(summary.columns).toEqual([
    { name: "Where", readAs: null, why: null, examples: ["Bolton"] },
    { name: "What", readAs: null, why: null, examples: ["Python"] },
    { name: "Much", readAs: null, why: null, examples: ["3"] },
  ]);
});

test("does not take a list of venues for a list of postcodes, unless it is told to", async () => {
  const venues = "name,postcode,lon,lat\nCentral Library,M14 5TQ,-2.2,53.4\n";
  const { issues, summary } = await readText(venues);
  expect([summary.kind, inShort(issues)]).toEqual([null, ["file blocker | column names"]]);
  expect(summary.proposals.map(({ kind }) => kind)).not.toContain("postcodes");
  const told = await readText(venues, { kind: "postcodes" });
  expect([told.summary.kind, told.records.length]).toEqual(["postcodes", 1]);
  expect(told.summary.columns[0]).toEqual({ name: "name", readAs: null, why: null, examples: ["Central Library"] });
});

test("refuses a kind that does not exist, and names those that do", async () => {
  const { issues } = await readText(`${header}\n`, { kind: "librarys" });
  expect(issues.map((issue) => [issue.message, issue.mend])).toEqual([
    ["There is no kind of file called 'librarys'.", `Choose one of: ${kinds.map(({ name }) => name).join(", ")}.`],
  ]);
});

test("refuses two columns of one name", async () => {
  const { issues } = await readText("area_type,vintage,code,Code,name\nward,2024,E05000001,E05000002,A\n");
  expect(issues.map((issue) => issue.message)).toEqual([
    "There is a problem with your column names. Your file has more than one column called 'code'.",
  ]);
});

test("accounts for every row: let in, held out, left out and blank", async () => {
  const { records, issues, summary } = await readText(
    `\n${header}\nward,2024,E05000001,A,\n\nward,2024,E05000002,,\n,,,,\nward,2024,E05000003,C,\n`,
  );
  expect(records.map((record) => record.row)).toEqual([3, 7]);
  expect(inShort(issues)).toEqual(["row blocker | blank cell | 5 | name", "warning | blank rows"]);
  expect([summary.rows, summary.heldOutRows, summary.blankRows]).toEqual([5, 1, 2]);
  expect(summary.title).toBe("Areas: 3 rows");
});

test("holds out rows whose values may have moved, and reads short ones as blank at the end", async () => {
  const { records, issues } = await readText(
    [
      header,
      "ward,2024,E05000001,A,1,234",
      "ward,2024,E05000002",
      "ward,2024,E05000003,C",
      "ward,2024,E05000004,D,5,,,",
      'ward,2024,E05000005,"E"e",5',
    ].join("\n"),
  );
  expect(records.map((record) => record.type === "area" && [record.row, record.area.adults])).toEqual([
    [4, null],
    [5, 5],
  ]);
  expect(
    issues.filter((issue) => issue.type !== "adults without a year").map((issue) => [issue.severity, issue.message]),
  ).toEqual([
    ["row blocker", "Row 2 has 6 cells, but there are 5 columns."],
    [
      "row blocker",
      "Row 3 has 3 cells, but there are 5 columns, and a column that must be filled is among those it does not reach.",
    ],
    ["warning", "Row 4 has 4 cells, but there are 5 columns. The cells it does not have were read as blank."],
    ["row blocker", "Row 6 has a quotation mark inside a quoted cell, so its cells cannot be told apart for sure."],
  ]);
});

test("stops at a stray quotation mark that drew the rows after it into its cell", async () => {
  const { issues } = await readText(`${header}\nward,2024,E05000001,"A"a,\nward,2024,E05000002,"B",\n`);
  expect(inShort(issues)).toEqual(["file blocker | stray quotation mark"]);
});

test("numbers a row after a quoted line break as the spreadsheet does", async () => {
  const { issues } = await readText(`${header}\r\nward,2024,E05000001,"A\r\nB",1\r\nward,2024,?,C,1\r\n`);
  expect(inShort(issues)).toContain("row blocker | not an area code | 3 | code");
});

test.each([";", "\t"])("reads a file parted by %j", async (delimiter) => {
  const { records } = await readText([header, "ward,2024,E05000001,A,1"].join("\n").replaceAll(",", delimiter));
  expect(records).toHaveLength(1);
});

test("gives a long file in batches of two thousand rows, so that it never stands in memory whole, and pauses every 250 rows", async () => {
  const rows = Array.from({ length: 4_501 }, (_, place) => `ward,2024,E05${String(place).padStart(6, "0")},A,1`);
  const { readFile } = await import("../../../importers/readFile.ts");
  const { everythingKnown } = await import("./readText.ts");
  const bytes = new TextEncoder().encode(`${header}\n${rows.join("\n")}`);
  const sizes: number[] = [];
  const file = {
    name: "areas.csv",
    bytes: (async function* () {
      yield bytes;
    })(),
  };
  for await (const batch of readFile(file, {}, everythingKnown)) sizes.push(batch.records.length);
  const pauses = Array.from({ length: 7 }, () => 0);
  expect(sizes).toEqual([...pauses, 2_000, ...pauses, 2_000, 0, 0, 501]);
});

test("passes over notes above the column names, and says what they say", async () => {
  const { records, summary } = await readText(
    `Areas of the partnership,,,,\nTaken on 3 March 2026,,,,\n,,,,\n${header}\nward,2024,E05000001,A,1\n`,
  );
  expect(records.map((record) => record.row)).toEqual([5]);
  expect([summary.headerRow, summary.rows]).toEqual([4, 1]);
  expect(summary.remarks).toEqual([
    "2 lines above the column names are no data: Areas of the partnership; Taken on 3 March 2026",
  ]);
});

test("reads a column under the name that the analyst has chosen, and what is the same in every row", async () => {
  const { records, summary } = await readText("Ort,Schlüssel\nAbney,E05000001\n", {
    kind: "areas",
    columns: { name: "Ort", code: "Schlüssel" },
    constants: { area_type: "ward", vintage: "2024" },
  });
  expect(records).toMatchObject([{ area: { areaType: "ward", vintage: "2024", code: "E05000001", name: "Abney" } }]);
  expect(summary.columns.map(({ name, readAs, why }) => [name, readAs, why])).toEqual([
    ["Ort", "name", "chosen by hand"],
    ["Schlüssel", "code", "chosen by hand"],
  ]);
});

test("corrects equal cells of a column, or one cell, and counts what it has changed", async () => {
  const { records, summary } = await readText(
    `${header}\nwrd,2024,E05000001,A,1\nwrd,2024,E05000002,B,1\nward,2024,E05000003,C,x1\n`,
    {
      fixes: [
        { column: "area_type", from: "wrd", to: "ward" },
        { column: "adults", from: "x1", to: "1", row: 4 },
        { column: "adults", from: "x1", to: "2", row: 9 },
      ],
    },
  );
  expect(records.map((record) => record.type === "area" && record.area.adults)).toEqual([1, 1, 1]);
  expect(summary.fixed).toEqual([2, 1, 0]);
});

test("tells a row that is too long from a quotation mark that never closes", async () => {
  const long = "x".repeat(1_100_000);
  const plain = await readText(`${header}\n${long}\n`, {}, undefined, { pieceLength: 65_536 });
  expect(plain.issues.map(({ type, row }) => [type, row])).toEqual([["row too long", 2]]);
  const quoted = await readText(`${header}\n"${long}\n`, {}, undefined, { pieceLength: 65_536 });
  expect(quoted.issues.map(({ type, row }) => [type, row])).toEqual([["quotation mark never closed", 2]]);
});

test("says of a quotation mark that may close further down only how far it was followed", async () => {
  const far = await readText(`${header}\n"${"x\n".repeat(600_000)}",\n`, {}, undefined, { pieceLength: 65_536 });
  const never = await readText(`${header}\n"x\n`);
  expect([...far.issues, ...never.issues].map(({ message }) => message)).toEqual([
    "A quotation mark opens in row 2 and does not close within 1,000,000 letters, so the rows after it cannot be told apart.",
    "A quotation mark opens in row 2 and never closes, so the rows after it cannot be told apart.",
  ]);
});

test("leaves out column names that stand there again, as in files put together one below the other", async () => {
  const { records, summary } = await readText(
    "area_type,vintage,code,name\nward,2024,E05000001,A\narea_type,vintage,code,name\nward,2024,E05000002,B\n",
  );
  expect([records.map(({ row }) => row), summary.heldOutRows, summary.exclusions]).toEqual([
    [2, 4],
    0,
    { "column names again": 1 },
  ]);
});
