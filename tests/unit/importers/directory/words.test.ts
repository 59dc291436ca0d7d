import { expect, test } from "vitest";
import { rowOf } from "../../../../importers/directory/kept.ts";
import { addressOf, audienceWords, costWords } from "../../../../importers/directory/serviceWords.ts";
import { columnsOf } from "../../../../importers/directory/tableRows.ts";
import type { ColumnOf, TableName, TableRow } from "../../../../importers/directory/tables.ts";
import { timesWords, validity } from "../../../../importers/directory/times.ts";

function row<Name extends TableName>(table: Name, cells: Partial<Record<ColumnOf<Name>, string>>): TableRow<Name> {
  return rowOf(table, 2, () => columnsOf(table).map((column) => cells[column] ?? ""));
}

const schedule = (cells: Partial<Record<ColumnOf<"schedules">, string>>) => row("schedules", cells);

test.each([
  [{ byday: "MO,WE", opens_at: "10:00:00", closes_at: "12:00:00" }, "Monday, Wednesday 10:00 to 12:00"],
  [{ byday: "tu", opens_at: "14:00Z", closes_at: "15:30+01:00" }, "Tuesday 14:00 to 15:30"],
  [{ byday: "1MO;-1FR", freq: "MONTHLY" }, "first Monday of the month, last Friday of the month"],
  [
    { byday: "SA", freq: "WEEKLY", interval: "2", opens_at: "2026-09-05T09:00:00+01:00" },
    "Saturday 09:00 (every 2 weeks)",
  ],
  [{ byday: "weekdays", closes_at: "late" }, "weekdays late"],
  [{ byday: "9MO" }, "9MO"],
  [{ description: "By appointment" }, "By appointment"],
  [{}, ""],
])("says a schedule %j as %s", (cells, words) => {
  expect(timesWords([schedule(cells)])).toBe(words);
});

test("says schedules one after the other, equal ones once", () => {
  const [monday, friday] = [schedule({ byday: "MO" }), schedule({ byday: "FR" })];
  expect(timesWords([monday, friday, monday, schedule({})])).toBe("Monday; Friday");
});

test("takes the first and the last day of all schedules, and none where one of them has no such day", () => {
  const first = schedule({ valid_from: "2026-09-01", valid_to: "2026-12-31" });
  const second = schedule({ valid_from: "2026-05-01", valid_to: "2027-03-31" });
  expect(validity([first, second])).toEqual({ from: "2026-05-01", to: "2027-03-31" });
  expect(validity([first, schedule({ valid_from: "2026-01-01" })])).toEqual({ from: "2026-01-01", to: "" });
  expect(validity([first, schedule({ valid_from: "1 June", valid_to: "31/12/2026" })])).toEqual({
    from: "1 June",
    to: "31/12/2026",
  });
  expect(validity([])).toEqual({ from: "", to: "" });
});

test("says what a service costs: in its own words, else in its options", () => {
  const option = (cells: Partial<Record<ColumnOf<"cost_options">, string>>) => row("cost_options", cells);
  const options = [
    option({ option: "Adults", currency: "gbp", amount: "5.00", amount_description: "a term" }),
    option({ option: "Under 19", amount: "0.00" }),
    option({ amount: "3", currency: "EUR" }),
    option({}),
  ];
  expect(costWords(row("services", {}), options)).toBe("Adults £5.00 a term; Under 19 free; 3 EUR");
  expect(costWords(row("services", { fees_description: "By donation" }), options)).toBe("By donation");
  expect(costWords(undefined, [])).toBe("");
});

test.each([
  [{ eligibility_description: "Carers", minimum_age: "19", maximum_age: "64" }, "Carers; ages 19 to 64"],
  [{ minimum_age: "60" }, "age 60 and over"],
  [{ maximum_age: "18" }, "up to age 18"],
  [{}, ""],
])("says whom a service is for: %j as %s", (cells, words) => {
  expect(audienceWords(row("services", cells))).toBe(words);
});

test("takes the physical address of a location before a postal one, and the first where none is called physical", () => {
  const [postal, physical] = [
    row("addresses", { address_type: "postal" }),
    row("addresses", { address_type: "Physical" }),
  ];
  expect(addressOf([postal, physical])).toBe(physical);
  expect(addressOf([postal])).toBe(postal);
  expect(addressOf([])).toBe(undefined);
});
