import type { SymbolScale } from "./symbolScale.ts";

/** Three round numbers of people, from about the most down, to show how large their circles are. Fewer where people are few. */
export function symbolSizes({ most }: SymbolScale): number[] {
  const sizes = [most, most / 4, most / 16].map(roundBelow).filter((people) => people >= 1);
  return [...new Set(sizes)];
}

/** The largest of 1, 2, 3, 5 times a power of ten that is not above it. */
function roundBelow(people: number): number {
  if (people < 1) return 0;
  const unit = 10 ** Math.floor(Math.log10(people));
  const lead = [5, 3, 2, 1].find((one) => one * unit <= people);
  return lead === undefined ? unit : lead * unit;
}
