import type { MapView } from "../address/mapAddress.ts";
import type { Gap } from "../../domain/contract/gap.ts";
import type { GapColumnName } from "../../domain/contract/gapColumns.ts";
import type { Cut } from "./breaks/cut.ts";
import type { MapClass } from "./mapClass.ts";
import type { Crossed } from "./mismatch/crossed.ts";
import type { SymbolScale } from "./symbolScale.ts";

/**
 * One way to see the map. Table, charts, legend, map and exports all ask it, so that they say the same. `value` is null where an area's figure is unknown, and everywhere in a view that has
 * no single figure; such a view has no `cut` either.
 */
export type View = {
  readonly key: MapView;
  readonly title: string;
  /** What a figure counts: "of 100 people in need". */
  readonly unit: string;
  /** What the view shows, as a sentence without its full stop. */
  readonly meaning: string;
  readonly form: "fill" | "symbols" | "links";
  /** What can make a class of this view not certain: draws that leave the gap class open (they try no other) and flags on the figures, these flags alone, or nothing. */
  readonly doubt: "draws and flags" | "flags" | "none";
  /** The fields of a gap that colouring an area needs. */
  readonly columns: readonly GapColumnName[];
  readonly value: (gap: Gap) => number | null;
  readonly classes: readonly MapClass[];
  readonly classOf: (gap: Gap) => MapClass | null;
  /** Where the classes of one figure are cut. */
  readonly cut: Cut | null;
  /** The two figures that are crossed and where their thirds lie; in the mismatch view alone. */
  readonly crossed: Crossed | null;
  /** How large a circle a figure has; only where the form is symbols. */
  readonly symbols: SymbolScale | null;
  /** Only the fields in `columns` are there yet: whatever else looks unknown is on its way, and nothing may be said of it. */
  readonly isPartial?: true;
};
