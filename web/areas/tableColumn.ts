import type { SortColumn } from "../address/mapAddress.ts";
import type { Marker } from "../../domain/contract/figure.ts";
import type { Gap } from "../../domain/contract/gap.ts";
import type { Range } from "../../domain/contract/sureness.ts";

/** One column of figures: what it is called (its unit with it), what it is sorted by, how it reads, and what the draws add. */
export type TableColumn = {
  readonly key: SortColumn;
  readonly title: string;
  readonly value: (gap: Gap) => number | null;
  readonly words: (gap: Gap) => string;
  /** Why there is no value, or what to know about the one there is. */
  readonly marker?: (gap: Gap) => Marker | null;
  /** What nine draws in ten lie between, and how that is written. */
  readonly range?: (gap: Gap) => Range | null;
  readonly rangeWords?: (range: Range) => string;
  /** How many areas the draws cannot tell it apart from. */
  readonly ties?: (gap: Gap) => number | null;
};
