import type { MapClass } from "../mapClass.ts";
import { type Third, thirdWords } from "./thirds.ts";

/** The nine classes of need crossed with provision. The letters are those of need, then of provision: HL is high need, little provision, the corner that matters. */
export const crossedClasses: readonly MapClass[] = (["H", "M", "L"] as const).flatMap((need) =>
  (["L", "M", "H"] as const).map((provided) => crossedClass(need, provided)),
);

/** The class where one third of need meets one of provision. */
export function crossedClass(need: Third, provided: Third): MapClass {
  const letter = `${need}${provided}`;
  return {
    key: letter,
    words: `${thirdWords.need[need]}, ${thirdWords.provision[provided]}`,
    letter,
    token: `--cross-${letter.toLowerCase()}`,
  };
}
