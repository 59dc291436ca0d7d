import { expect, test } from "vitest";
import { areaCodeSchema } from "../../../domain/contract/area.ts";
import { draftErrors, emptyReportDraft, questionOf, type ReportDraft } from "../../../web/report/reportDraft.ts";

const code = areaCodeSchema.parse("E05000003");
const whole: ReportDraft = {
  ...emptyReportDraft,
  title: "  Gaps in our wards ",
  kind: { areaType: "ward", vintage: "2024" },
  audience: "us",
};
const withheldBelow = (typed: string) => questionOf({ ...whole, audience: "others", below: typed })?.disclosure;
const messages = (changes: Partial<ReportDraft>) =>
  draftErrors({ ...whole, ...changes }).map(({ field, message }) => `${field}: ${message}`);

test("a report that only its makers read is shown as it was computed, whatever was typed for others", () => {
  expect(questionOf({ ...whole, below: "none" })).not.toBeNull();
  expect(questionOf({ ...whole, below: "10" })).toEqual({
    title: "Gaps in our wards",
    areaType: "ward",
    vintage: "2024",
    areas: null,
    levels: ["essential", "general", "specialist"],
    period: null,
    compare: { type: "none" },
    disclosure: { type: "as computed" },
    by: null,
  });
});

test("areas that were ticked count only where some are wanted, and levels come in their own order", () => {
  const draft: ReportDraft = { ...whole, codes: [code], levels: ["specialist", "essential"] };
  expect(questionOf(draft)).toMatchObject({ areas: null, levels: ["essential", "specialist"] });
  expect(questionOf({ ...draft, which: "some" })).toMatchObject({ areas: [code] });
});

test("for others numbers below 2 to 100 are withheld, blanks round the number aside", () => {
  expect([" 2 ", "100"].map(withheldBelow)).toEqual([
    { type: "small numbers withheld", below: 2 },
    { type: "small numbers withheld", below: 100 },
  ]);
  expect(["1", "101", "1e1", "0x10"].map(withheldBelow)).toEqual([undefined, undefined, undefined, undefined]);
});

test("long and unseen words are refused at the field that mends them", () => {
  expect(messages({ title: "x".repeat(150), by: "x".repeat(120) })).toEqual([]);
  expect(messages({ title: "x".repeat(151), by: "x".repeat(121) })).toEqual([
    "report-title: The title must be 150 characters or fewer",
    "report-by: The name must be 120 characters or fewer",
  ]);
  expect(messages({ title: "Gaps\u202E", by: "Data\nteam" })).toEqual([
    expect.stringMatching(/^report-title: The title has a character that is not seen/),
    expect.stringMatching(/^report-by: The name has a character that is not seen/),
  ]);
});

test("no more than 5,000 areas are chosen one by one", () => {
  const most = Array.from({ length: 5000 }, () => code);
  expect(messages({ which: "some", codes: most })).toEqual([]);
  expect(messages({ which: "some", codes: [...most, code] })).toEqual([
    "part-search: Choose 5,000 areas or fewer, or all of them",
  ]);
  expect(messages({ which: "all", codes: [...most, code] })).toEqual([]);
});
