import { expect, test } from "vitest";
import { dateIn } from "../../../../importers/cells/date.ts";
import { openIssueBook } from "../../../../importers/table/issueBook.ts";

function date(text: string, { report } = openIssueBook()) {
  return dateIn({ row: 2, column: "starts", text, raw: text }, report);
}

test.each([
  ["2026-12-31", "2026-12-31"],
  ["31/12/2026", "2026-12-31"],
  ["1/9/2026", "2026-09-01"],
  ["2026-12-31 00:00:00", "2026-12-31"],
  ["", null],
])("reads %j as %j", (text, iso) => {
  expect(date(text)).toBe(iso);
});

test.each(["31/02/2026", "12/31/2026", "2026-13-01", "31/12/26", "soon", "2026"])("holds out %j", (text) => {
  expect(date(text)).toBeUndefined();
});

test.each([
  ["31/9/2026", "'31/9/2026' in starts is no day of the calendar: it is read as day, month, year."],
  ["2026-09-31", "'2026-09-31' in starts is no day of the calendar."],
  ["next week", "'next week' in starts must be a date in YYYY-MM-DD format."],
])("says of %j what is wrong with it: not how it is written where only the day does not exist", (text, message) => {
  const book = openIssueBook();
  date(text, book);
  expect(book.take().map((issue) => issue.message)).toEqual([message]);
});
