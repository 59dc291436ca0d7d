import type { Terciles } from "./terciles.ts";
import type { Third } from "./thirds.ts";

const figures = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });

/** Where thirds lie, in words: "up to 20.1", "20.1 to 27.4", "above 27.4". */
export function limitWords([low, high]: Terciles): Readonly<Record<Third, string>> {
  const [first, second] = [figures.format(low), figures.format(high)];
  return { L: `up to ${first}`, M: `${first} to ${second}`, H: `above ${second}` };
}
