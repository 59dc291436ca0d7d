import { number } from "../../score/why/written.ts";

/** People as a report reads them: whole, but with a decimal below 10, where a person more or less changes what it says. */
export function peopleNumber(people: number): number {
  return people < 10 ? Math.round(people * 10) / 10 : Math.round(people);
}

/** The same in letters: “8,430”, “3.5”, “under 0.1”, never 0 for somebody. */
export function peopleWritten(people: number): string {
  return number(people > 0 && people < 0.05 ? people : peopleNumber(people));
}

/** So many people, with the right word: “1 person”, “8,430 people”. */
export function peopleWords(people: number): string {
  const words = peopleWritten(people);
  return `${words} ${words === "1" ? "person" : "people"}`;
}

/** What nine draws in ten lie between, in brackets; nothing where it is not known. */
export function inBrackets(low: number | null, high: number | null): string {
  return low === null || high === null ? "" : ` (${rangeWritten(low, high)})`;
}

/** “7,900 to 9,100”; both ends as people are written. */
export function rangeWritten(low: number, high: number): string {
  return `${peopleWritten(low)} to ${peopleWritten(high)}`;
}

/** To one decimal. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** 3 March 2026, from an ISO date or time, as London has it wherever it is written. Anything else stays as its publisher wrote it. */
export function dateWritten(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(date)) return date;
  const parsed = new Date(date);
  return Number.isNaN(parsed.getTime()) ? date : dates.format(parsed);
}

const dates = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "Europe/London",
});

/** Things in a row as a sentence has them: “a, b and c”. */
export function listWritten(things: readonly string[]): string {
  return things.length < 2 ? things.join("") : `${things.slice(0, -1).join(", ")} and ${things.at(-1)}`;
}

/** The first letter large, for words that begin a line. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
