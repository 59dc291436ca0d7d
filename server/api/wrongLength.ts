import type { z } from "zod";

/** Says of a list or a text that is too long, or of a list that is too short, how long it is and may be; null for any other fault. */
export function wrongLength(issue: z.core.$ZodIssue, name: string, value: unknown): string | null {
  if (issue.code === "too_big" && Array.isArray(value)) {
    return `${name} has ${entries(value.length)}; up to ${written(issue.maximum)} are taken`;
  }
  if (issue.code === "too_big" && issue.origin === "string" && typeof value === "string") {
    return `${name} is ${written(value.length)} characters long; up to ${written(issue.maximum)} are taken`;
  }
  if (issue.code === "too_small" && Array.isArray(value)) {
    return `${name} has ${entries(value.length)}; at least ${written(issue.minimum)} must be there`;
  }
  return null;
}

function entries(count: number): string {
  return count === 1 ? "1 entry" : `${count === 0 ? "no" : written(count)} entries`;
}

function written(count: number | bigint): string {
  return count.toLocaleString("en-GB");
}
