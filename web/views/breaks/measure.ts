import type { Gap } from "../../../domain/contract/gap.ts";
import type { View } from "../view.ts";

/** One figure that areas can be coloured by in steps, and how its steps are cut and worded where nobody chose otherwise. */
export type Measure = Pick<View, "key" | "title" | "unit" | "meaning" | "doubt" | "columns"> & {
  readonly value: (gap: Gap) => number | null;
  /** The same from figures as coarse as they come ahead of the table: by it an area is put in its class. */
  readonly classed: (gap: Gap) => number | null;
  /** The fixed breaks, rising. */
  readonly usual: readonly number[];
  /** Which end of the figures is the darkest: where one must look first. */
  readonly darkest: "most" | "least";
  /** What an area has whose figure is nought, where nought is a step of its own. */
  readonly nought: string;
  /** The figure that stands for itself and all beyond it, where the server tells no more. */
  readonly cap: number | null;
};
