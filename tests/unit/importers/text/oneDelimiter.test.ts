import { expect, test } from "vitest";
import { inShort, readText } from "../readText.ts";

const header = "area_type,vintage,code,name";
const rows = (from: number, count: number, delimiter: string): string[] =>
  Array.from({ length: count }, (_, at) =>
    ["ward", "2024", `E0500${String(from + at).padStart(4, "0")}`, "A"].join(delimiter),
  );

test("a file whose later rows have another delimiter is stopped, however far down they begin", async () => {
  const file = [header, ...rows(0, 5_000, ","), ...rows(5_000, 10, ";")].join("\n");
  const { records, issues } = await readText(file, {}, undefined, { pieceLength: 10_000 });
  expect(issues.filter(({ severity }) => severity === "file blocker")).toEqual([
    {
      severity: "file blocker",
      type: "two delimiters",
      row: null,
      column: null,
      value: null,
      message:
        "Rows 1 to 5,001 have commas between their cells, and row 5,002 has semicolons, so its cells cannot be told apart.",
      mend: "Save all rows with the same delimiter, or choose the two parts as two files.",
    },
  ]);
  expect(issues).toHaveLength(1);
  expect(records.length).toBeLessThan(5_000);
});

test("so is one that goes from semicolons to tabs, and one whose other rows stand in the first lines", async () => {
  const tabs = [header.replaceAll(",", ";"), ...rows(0, 300, ";"), ...rows(300, 3, "\t")].join("\n");
  expect(inShort((await readText(tabs)).issues)).toEqual(["file blocker | two delimiters"]);
  const early = [header, ...rows(0, 3, ","), ...rows(3, 2, ";"), ...rows(5, 20, ",")].join("\n");
  expect(inShort((await readText(early)).issues)).toEqual(["file blocker | two delimiters"]);
});

test("a note below the table with as many semicolons as the table has columns does not stop it", async () => {
  const { issues, records } = await readText([header, ...rows(0, 2, ","), "Source: a; b; c; d"].join("\n"));
  expect(inShort(issues)).toEqual(["row blocker | too few cells | 4"]);
  expect(records).toHaveLength(2);
});
