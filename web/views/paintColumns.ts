import type { MapView } from "../address/mapAddress.ts";
import type { GapColumnName } from "../../domain/contract/gapColumns.ts";
import { measures } from "./breaks/measures.ts";
import { standingColumns } from "./standingColumns.ts";

/** The fields that colour a map in a view before the rest of the answer is there; without a view, those of every view that a map may open on. */
export function paintColumns(show: MapView | undefined): readonly GapColumnName[] {
  if (show === undefined) return [...standingColumns, "gapScore", "fairShareIndex", "rankMismatch"];
  switch (show) {
    case "unmet":
      return [...standingColumns, "unmet"];
    case "class":
      return [...standingColumns, "class"];
    case "mismatch":
      return [...standingColumns, "adults", "fairShareIndex"];
    case "overlaps":
      return standingColumns;
    case "rank-mismatch":
      return [...standingColumns, "rankMismatch"];
    case "score":
    case "fair-share":
    case "years":
    case "need":
    case "places":
      return measures.get(show)?.columns ?? standingColumns;
    default:
      return show satisfies never;
  }
}
