import type { Disclosure } from "../../contract/report.ts";
import { mostIndexShown } from "../disclosure/roundedRow.ts";
import { roundingBelow } from "../disclosure/rounding.ts";

/** How small numbers of people are kept from giving somebody away, in sentences that a reader can hold the report to. */
export function smallNumberWords(disclosure: Disclosure): string[] {
  switch (disclosure.type) {
    case "as computed":
      return [
        "Numbers are as they were computed: small numbers of people are not withheld and none are rounded. Look at them before you share this report outside the partnership.",
      ];
    case "small numbers withheld":
      return withheldBelow(disclosure.below);
    default:
      return disclosure satisfies never;
  }
}

function withheldBelow(below: number): string[] {
  const { base } = roundingBelow(below);
  return [
    `At each level, an area with a number of people over 0 and below ${below} is withheld whole: its name and its adults are shown, and all else reads [c].`,
    "More areas are withheld where a total less the areas shown would give a small number away, or where an earlier report that this one is set beside withholds them; which are small and which protect them is not said. A total that is itself small is withheld.",
    `All other numbers of people a year are rounded to the nearest ${base}, and ranges outwards; people today, scores, fair-share indices and years are worked out from the rounded ones. An index above ${mostIndexShown} reads ${mostIndexShown}. Sums are rounded by themselves, so rounded figures may not add up to them. Classes are those of the exact figures.`,
    "Zero is shown. Where areas are withheld no area has a rank or a spare share.",
    "This does not protect against two reports with different areas, kinds of area, levels, data or thresholds that are set against each other, against own areas that share a part, nor against somebody who has the need figures and works them out again.",
  ];
}
