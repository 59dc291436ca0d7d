import * as fc from "fast-check";

/** Numbers spread evenly between two, both among them: `fc.double` draws almost nothing but numbers next to 0. */
export function even(least: number, most: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: steps }).map((step) => least + ((most - least) * step) / steps);
}

const steps = 1_000_000;
