import type { Gap } from "../../domain/contract/gap.ts";
import { classSharesWritten } from "../views/rangeWords.ts";
import type { Drawn } from "../views/sureAreas.ts";

/** What a reader must know of an area's class: its flags, and whether the draws of need leave it open. */
export function areaRemarks({ flags }: Pick<Gap, "flags">, drawn: Drawn | null): string[] {
  if (drawn === null || drawn.certainClass !== null) return [...flags];
  return [...flags, `not certain: ${classSharesWritten(drawn.classes)} of draws`];
}
