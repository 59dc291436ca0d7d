import type { TableRow } from "./tables.ts";

/** When a service takes place, in words: "Monday, Wednesday 10:00 to 12:00; Friday 14:00 to 16:00 (every 2 weeks)". */
export function timesWords(schedules: readonly TableRow<"schedules">[]): string {
  return [...new Set(schedules.map(words).filter((text) => text !== ""))].join("; ");
}

/** The first and the last day of all schedules together; blank where one of them has no such day. A day that cannot be put in order is given as it stands. */
export function validity(schedules: readonly TableRow<"schedules">[]): {
  readonly from: string;
  readonly to: string;
} {
  return {
    from: inOrder(schedules.map((schedule) => schedule.cell("valid_from"))).at(0) ?? "",
    to: inOrder(schedules.map((schedule) => schedule.cell("valid_to"))).at(-1) ?? "",
  };
}

function words(schedule: TableRow<"schedules">): string {
  const days = schedule
    .cell("byday")
    .split(/[\s,;]+/)
    .filter((day) => day !== "");
  const [opens, closes] = [time(schedule.cell("opens_at")), time(schedule.cell("closes_at"))];
  const hours = opens === "" || closes === "" ? opens + closes : `${opens} to ${closes}`;
  const when = [days.map(dayWord).join(", "), hours, often(schedule)].filter((text) => text !== "").join(" ");
  return when === "" ? schedule.cell("description") : when;
}

/** "10:00" of 10:00, 10:00:00, 10:00Z and 2026-01-05T10:00:00+00:00. */
function time(cell: string): string {
  return /(?:^|[T ])(\d{1,2}:\d{2})/.exec(cell)?.[1] ?? cell;
}

function dayWord(day: string): string {
  const [, place = "", letters = ""] = /^([+-]?\d)?([A-Z]{2})$/i.exec(day) ?? [];
  const name = dayNames.get(letters.toUpperCase());
  if (name === undefined) return day;
  if (place === "") return name;
  const which = places.get(Number(place));
  return which === undefined ? day : `${which} ${name} of the month`;
}

function often(schedule: TableRow<"schedules">): string {
  const every = /^\d+$/.exec(schedule.cell("interval"))?.[0] ?? "1";
  const unit = units.get(schedule.cell("freq").toUpperCase());
  return Number(every) > 1 && unit !== undefined ? `(every ${every} ${unit})` : "";
}

function inOrder(days: readonly string[]): string[] {
  if (days.includes("")) return [];
  const other = days.find((day) => !/^\d{4}-\d{2}-\d{2}/.test(day));
  return other === undefined ? days.toSorted() : [other];
}

const dayNames = new Map([
  ["MO", "Monday"],
  ["TU", "Tuesday"],
  ["WE", "Wednesday"],
  ["TH", "Thursday"],
  ["FR", "Friday"],
  ["SA", "Saturday"],
  ["SU", "Sunday"],
]);
const places = new Map([
  [1, "first"],
  [2, "second"],
  [3, "third"],
  [4, "fourth"],
  [5, "fifth"],
  [-1, "last"],
]);
const units = new Map([
  ["WEEKLY", "weeks"],
  ["MONTHLY", "months"],
  ["DAILY", "days"],
]);
