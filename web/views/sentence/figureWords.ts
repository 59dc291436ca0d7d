import { numberWritten } from "../../data/written.ts";
import type { Extreme } from "./extremes.ts";

type Ends = { readonly least: Extreme; readonly most: Extreme };

/** From where to where figures go and which area must be looked at first: "7 to 42 people in need a year per 1,000 adults, most in Harpurhey". */
export function figureWords(key: "years" | "need" | "places", { least, most }: Ends): string {
  const range = (written: (figure: number) => string) => {
    const [low, high] = [written(least.figure), written(most.figure)];
    return low === high ? low : `${low} to ${high}`;
  };
  switch (key) {
    case "years":
      return `${range(yearsWritten)} years to reach everyone at today’s places, longest: ${most.gap.name}`;
    case "need":
      return `${range(rounded)} people in need a year per 1,000 adults, most in ${most.gap.name}`;
    case "places":
      return `${range(rounded)} places in reach per 100 people in need, fewest in ${least.gap.name}`;
    default:
      return key satisfies never;
  }
}

/** Fifty stands for more than anyone would wait. */
function yearsWritten(years: number): string {
  return years >= 50 ? "over 50" : rounded(years);
}

/** Small figures keep a decimal: 2 and 2.4 of 1,000 are not the same. */
function rounded(figure: number): string {
  return numberWritten(figure < 10 ? figure : Math.round(figure));
}
