import type { ReportRun } from "../../../../domain/report/reportRun.ts";

/** The numbers that a report keeps back: those of its rows as kept that are nowhere in the same rows as exporters get them. */
export async function keptBack(kept: ReportRun, safe: ReportRun): Promise<number[]> {
  const shown = new Set(await numbersOf(safe));
  const known = await numbersOf(kept);
  return [...new Set(known)].filter((value) => !shown.has(value) && digitsOf(String(value)) >= telling);
}

/** The ways in which a number may be written that are long enough to be no other one: 7531.86421 as 7,531.9, 7532, 7531.864, … */
export function writtenWays(value: number): string[] {
  const rounded = [0, 1, 2, 3, 4, 5, 6].flatMap((decimals) => [
    value.toFixed(decimals),
    value.toLocaleString("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  ]);
  return [...new Set([String(value), ...rounded])].filter((text) => digitsOf(text) >= telling);
}

const telling = 4;

function digitsOf(text: string): number {
  return text.replaceAll(/\D/g, "").replace(/^0+/, "").length;
}

async function numbersOf(run: ReportRun): Promise<number[]> {
  const numbers: number[] = [];
  for await (const part of run.rows("essential")) numbers.push(...numbersIn(part));
  return numbers;
}

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(numbersIn) : [];
}
