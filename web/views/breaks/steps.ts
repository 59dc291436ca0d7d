import type { MapClass } from "../mapClass.ts";
import type { Measure } from "./measure.ts";
import { stepOf } from "./stepOf.ts";
import { stepWords } from "./stepWords.ts";

/** The classes between breaks, lowest first, and the class of a figure. */
export type Steps = { readonly classes: readonly MapClass[]; readonly of: (figure: number) => MapClass | null };

const letters = ["A", "B", "C", "D", "E"];

/** The ramp as far apart as so many classes can be: the darkest is always among them. */
const ramps: readonly (readonly number[])[] = [[], [5], [2, 5], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]];

/** Colours, letters and words of the classes that these breaks make, five at most. */
export function steps(breaks: readonly number[], measure: Measure): Steps {
  const words = stepWords(breaks, measure);
  const ramp = ramps[words.length];
  if (ramp === undefined) throw new RangeError(`${measure.key} has ${words.length} classes, expected 5 at most`);
  const colours = measure.darkest === "most" ? ramp : ramp.toReversed();
  const classes = words.map((one, at) => ({
    key: String(at),
    words: one,
    letter: letters[at] ?? "",
    token: `--ramp-${colours[at]}`,
  }));
  return { classes, of: (figure) => classes[stepOf(figure, breaks, measure.cap)] ?? null };
}
