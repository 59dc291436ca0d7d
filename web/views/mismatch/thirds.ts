import type { Terciles } from "./terciles.ts";

/** The low, the middling and the high third, as letters. */
export type Third = "L" | "M" | "H";

/** Which third a figure falls in. */
export function thirdOf(figure: number, [low, high]: Terciles): Third {
  if (figure <= low) return "L";
  return figure > high ? "H" : "M";
}

/** What the thirds of need and of provision are called. */
export const thirdWords = {
  need: { L: "low need", M: "middling need", H: "high need" },
  provision: { L: "little provision", M: "middling provision", H: "high provision" },
} as const satisfies Record<string, Record<Third, string>>;
