import type { Disclosure } from "../../contract/report.ts";

/** How small numbers of people are kept from giving somebody away, in sentences that a reader can hold the report to. */
export function smallNumberWords(disclosure: Disclosure): string[] {
  switch (disclosure.type) {
    case "as computed":
      return [
        "Numbers are as they were computed: small numbers of people are not withheld. Look at them before you share this report outside the partnership.",
      ];
    case "small numbers withheld":
      return [
        `At each level, an area with a number of people over 0 and below ${disclosure.below} is withheld whole: its name and its adults are shown, and all else reads [c].`,
        "More areas are withheld where a total less the areas shown would give a small number away; which are small and which protect them is not said. A total that is itself small is withheld.",
        "Zero is shown. Where areas are withheld no area has a rank.",
        "This does not protect against two reports with different areas, kinds of area, levels, data or thresholds that are set against each other, against own areas that share a part, against somebody who has the need figures and works them out again, nor against one who works back from the figures of neighbours, which compete for the same places.",
      ];
    default:
      return disclosure satisfies never;
  }
}
