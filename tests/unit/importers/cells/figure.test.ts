import { expect, test } from "vitest";
import type { Unit } from "../../../../domain/contract/indicator.ts";
import { figureIn } from "../../../../importers/cells/figure.ts";
import { openIssueBook } from "../../../../importers/table/issueBook.ts";

type Beside = { readonly unit?: Unit | null; readonly lo?: string; readonly hi?: string; readonly marker?: string };

function cell(column: string, text: string) {
  return { row: 2, column, text, raw: text };
}

function figure(value: string, { unit = "people", lo = "", hi = "", marker = "" }: Beside = {}) {
  const book = openIssueBook();
  const cells = { value: cell("value", value), lo: cell("lo", lo), hi: cell("hi", hi), marker: cell("marker", marker) };
  const read = figureIn(cells, unit, book.report);
  return read ?? book.take().map((issue) => `${issue.severity}: ${issue.type} in ${issue.column}`);
}

const none = { value: null, lo: null, hi: null };

test("keeps suppressed, missing, not applicable, low and zero apart", () => {
  expect(["[c]", "[x]", "[z]", "[low]", "0"].map((text) => figure(text))).toEqual([
    { ...none, marker: "c" },
    { ...none, marker: "x" },
    { ...none, marker: "z" },
    { ...none, marker: "low" },
    { ...none, value: 0, marker: null },
  ]);
});

test.each([
  ["c", "c"],
  ["(c)", "c"],
  ["*", "c"],
  ["-9", "c"],
  ["[C]", "c"],
  ["x", "x"],
  ["..", "x"],
  [":", "x"],
  ["N/A", "x"],
  ["z", "z"],
  [".", "z"],
  ["low", "low"],
  ["~", "low"],
  ["k", "low"],
  ["#", "u"],
])("reads the marker %s as %s, without a value", (text, marker) => {
  expect(figure(text)).toEqual({ ...none, marker });
});

test("reads <5 people as suppressed, 0 to 4", () => {
  expect(figure("<5")).toEqual({ value: null, lo: 0, hi: 4, marker: "c" });
});

test("reads <5 points of an index as suppressed, 0 to 5", () => {
  expect(figure("<5", { unit: "index" })).toEqual({ value: null, lo: 0, hi: 5, marker: "c" });
});

test("reads 1 to 4 as suppressed with those bounds", () => {
  expect(figure("1 to 4")).toEqual({ value: null, lo: 1, hi: 4, marker: "c" });
});

test("takes the bounds beside a suppressed figure rather than those that its marker leaves open", () => {
  expect(figure("<5", { lo: "1", hi: "3" })).toEqual({ value: null, lo: 1, hi: 3, marker: "c" });
});

test("takes a figure between two equal bounds", () => {
  expect(figure("7", { lo: "7", hi: "7" })).toEqual({ value: 7, lo: 7, hi: 7, marker: null });
});

test("takes a rate of all adults, and refuses the hair above it", () => {
  expect(figure("1", { unit: "rate" })).toEqual({ ...none, value: 1, marker: null });
  expect(figure("1.001", { unit: "rate" })).toEqual(["row blocker: rate above 1 in value"]);
});

test.each(["", "-", "–", "S", "X", "s"])("never guesses %j: the row is held out", (text) => {
  expect(figure(text)).toEqual(["row blocker: ambiguous figure in value"]);
});

test("reads a blank beside both bounds as an interval", () => {
  expect(figure("", { lo: "10", hi: "20" })).toEqual({ value: null, lo: 10, hi: 20, marker: null });
});

test("reads a blank beside one bound as ambiguous", () => {
  expect(figure("", { lo: "10" })).toEqual(["row blocker: ambiguous figure in value"]);
});

test("reads a blank beside a marker as that marker", () => {
  expect(figure("", { marker: "c" })).toEqual({ ...none, marker: "c" });
});

test("keeps a number with the marker behind it", () => {
  expect(figure("1,234 [r]")).toEqual({ ...none, value: 1234, marker: "r" });
});

test.each(["low", "w"])("reads a 0 marked %s as that marker, not as zero", (marker) => {
  expect(figure("0", { marker })).toEqual({ ...none, marker });
});

test("holds out a number that is marked as suppressed", () => {
  expect(figure("12", { marker: "c" })).toEqual(["row blocker: number and marker disagree in marker"]);
});

test("reads 12% of a rate as 0.12, with bounds in per cent too", () => {
  expect(figure("12%", { unit: "rate", lo: "10%", hi: "14%" })).toEqual({
    value: 0.12,
    lo: 0.1,
    hi: 0.14,
    marker: null,
  });
});

test.each([
  ["12%", { unit: "people" }, "per cent in value"],
  ["12%", { unit: null }, "per cent in value"],
  ["45", { unit: "rate" }, "rate above 1 in value"],
  ["150%", { unit: "rate" }, "rate above 1 in value"],
  ["-3", { unit: "people" }, "negative figure in value"],
  ["-9", { unit: null }, "negative figure in value"],
  ["10", { lo: "20", hi: "5" }, "bounds the wrong way round in lo"],
  ["10", { lo: "few" }, "not a number in lo"],
  ["many", {}, "not a number in value"],
  ["2,5", {}, "not a number in value"],
  ["p", {}, "not a number in value"],
  ["12", { marker: "?" }, "unknown marker in marker"],
] as const)("holds out %s with %j", (text, beside, problem) => {
  expect(figure(text, beside)).toEqual([`row blocker: ${problem}`]);
});

test("lets an index be negative, even -9", () => {
  expect(figure("-9", { unit: "index" })).toEqual({ ...none, value: -9, marker: null });
});
