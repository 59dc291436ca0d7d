const numbers = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const dates = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });
const times = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** A number as people read it: thousands apart, at most one decimal. */
export function numberWritten(value: number): string {
  return numbers.format(value);
}

/** So many of something, with the right word: "1 row", "1,204 rows". */
export function countWritten(count: number, one: string, many = `${one}s`): string {
  return `${numberWritten(count)} ${count === 1 ? one : many}`;
}

/** 3 March 2026, from an ISO date or time. Anything else stays as its publisher wrote it ("2019", "March 2021"). */
export function dateWritten(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(date)) return date;
  const parsed = new Date(date);
  return Number.isNaN(parsed.getTime()) ? date : dates.format(parsed);
}

/** Several dates in a row, "; " between them, as a dataset of several sources states them: each as people read it. */
export function datesWritten(stated: string): string {
  return stated.split("; ").map(dateWritten).join("; ");
}

/** 3 March 2026 at 10:32, from an ISO time, as clocks here show it. */
export function momentWritten(time: string): string {
  return `${dateWritten(time)} at ${times.format(new Date(time))}`;
}

/** The size of a file in the unit people expect, on one line with it. */
export function sizeWritten(bytes: number): string {
  if (bytes < 1000) return countWritten(bytes, "byte");
  if (bytes < 1_000_000) return `${numberWritten(bytes / 1000)}\u00a0KB`;
  return `${numberWritten(bytes / 1_000_000)}\u00a0MB`;
}

/** Things in a row as a sentence has them: "a, b and c". */
export function listWritten(things: readonly string[]): string {
  return things.length < 2 ? things.join("") : `${things.slice(0, -1).join(", ")} and ${things.at(-1)}`;
}

/** The first letter large, for words that begin a line. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
