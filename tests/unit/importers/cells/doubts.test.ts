import { expect, test } from "vitest";
import type { Answers } from "../../../../domain/contract/recipe.ts";
import { amountIn } from "../../../../importers/cells/amount.ts";
import { figureIn } from "../../../../importers/cells/figure.ts";
import { openIssueBook } from "../../../../importers/table/issueBook.ts";
import { readText } from "../readText.ts";

const unclear = ["", "-", "–", "—", "--", "S", "s", "X"];

function figure(text: string, answers: Answers, marker = "") {
  const book = openIssueBook();
  const cells = { value: cell("value", text), marker: cell("marker", marker) };
  const read = figureIn(cells, "people", book.report, answers);
  return { read, issues: book.take().map(({ type, mend }) => [type, mend]), doubts: book.doubts() };
}

function amount(text: string, answers: Answers) {
  const book = openIssueBook();
  const read = amountIn(cell("adults", text), book.report, answers);
  return { read, issues: book.take().map(({ type }) => type), doubts: book.doubts() };
}

function cell(column: string, text: string) {
  return { row: 2, column, text, raw: text };
}

const none = { value: null, lo: null, hi: null };

test("an unclear figure is held out and counted, and the analyst is told that once is enough", () => {
  expect(unclear.map((text) => [text, figure(text, {}).read, figure(text, {}).doubts])).toEqual([
    ["", undefined, { blank: 1 }],
    ["-", undefined, { dash: 1 }],
    ["–", undefined, { dash: 1 }],
    ["—", undefined, { dash: 1 }],
    ["--", undefined, { dash: 1 }],
    ["S", undefined, { S: 1 }],
    ["s", undefined, { S: 1 }],
    ["X", undefined, { X: 1 }],
  ]);
  expect(figure("-", {}).issues).toEqual([
    [
      "ambiguous figure",
      "Write 0 for zero, [c] for suppressed, [x] for not available or [z] for not applicable. Or say once for the whole file what a dash stands for.",
    ],
  ]);
});

test("an answered one is read as what the analyst has said, and still counted", () => {
  const answers: Answers = { blank: "zero", dash: "suppressed", S: "not available", X: "not applicable" };
  expect(["", "–", "s", "X"].map((text) => figure(text, answers))).toEqual([
    { read: { ...none, value: 0, marker: null }, issues: [], doubts: { blank: 1 } },
    { read: { ...none, marker: "c" }, issues: [], doubts: { dash: 1 } },
    { read: { ...none, marker: "x" }, issues: [], doubts: { S: 1 } },
    { read: { ...none, marker: "z" }, issues: [], doubts: { X: 1 } },
  ]);
});

test("an answer about dashes says nothing about blanks", () => {
  expect(figure("", { dash: "zero" }).read).toBe(undefined);
});

test("a marker beside nothing leaves no doubt, and an answered one may stand in the marker column", () => {
  expect(figure("", { blank: "zero" }, "c")).toEqual({ read: { ...none, marker: "c" }, issues: [], doubts: {} });
  expect(figure("", { S: "suppressed" }, "S")).toEqual({
    read: { ...none, marker: "c" },
    issues: [],
    doubts: { S: 1 },
  });
});

test("a small x, a lone point and a number are clear whatever was answered", () => {
  const answers: Answers = { X: "zero", dash: "zero", S: "zero" };
  expect(["x", ".", "-9", "7"].map((text) => figure(text, answers))).toEqual([
    { read: { ...none, marker: "x" }, issues: [], doubts: {} },
    { read: { ...none, marker: "z" }, issues: [], doubts: {} },
    { read: { ...none, marker: "c" }, issues: [], doubts: {} },
    { read: { ...none, value: 7, marker: null }, issues: [], doubts: {} },
  ]);
});

test("an amount with a dash is 0 or not known, as answered; a blank one is not known, whatever was answered", () => {
  expect([amount("-", {}), amount("-", { dash: "zero" }), amount("S", { S: "suppressed" })]).toEqual([
    { read: undefined, issues: ["ambiguous figure"], doubts: { dash: 1 } },
    { read: 0, issues: [], doubts: { dash: 1 } },
    { read: null, issues: [], doubts: { S: 1 } },
  ]);
  expect(amount("", { blank: "zero" })).toEqual({ read: null, issues: [], doubts: {} });
});

test("an amount is a count: a per cent of something is none, and a real zero is", () => {
  expect(amount("12%", {})).toEqual({ read: undefined, issues: ["not a number"], doubts: {} });
  expect(amount("0", {})).toEqual({ read: 0, issues: [], doubts: {} });
});

test("the answers of a recipe reach every column of need, areas and offers that they are about", async () => {
  const answers: Answers = { blank: "suppressed", dash: "zero" };
  const need =
    "indicator,area_type,area_vintage,area_code,period,value\na,lsoa,2021,E01000001,2026,\na,lsoa,2021,E01000002,2026,-\n";
  const areas = "area_type,vintage,code,name,adults,adults_year\nlsoa,2021,E01000001,A,-,2020\n";
  const offers =
    "listing_id,provider,title,level,places,places_basis,started,completed\n1,A,B,essential,-,measured,-,-\n";
  const read = await Promise.all([need, areas, offers].map((text) => readText(text, { answers })));
  expect(read.map(({ summary }) => [summary.heldOutRows, summary.doubts])).toEqual([
    [0, { blank: 1, dash: 1 }],
    [0, { dash: 1 }],
    [0, { dash: 3 }],
  ]);
  expect(read.flatMap(({ records }) => records)).toMatchObject([
    { figure: { value: null, marker: "c" } },
    { figure: { value: 0, marker: null } },
    { area: { adults: 0 } },
    { claim: { places: 0, started: 0, completed: 0 } },
  ]);
});
