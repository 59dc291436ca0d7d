import type { AreaProfile } from "../../domain/contract/areaProfile.ts";
import type { Level } from "../../domain/contract/level.ts";
import type { GapQuestion } from "../api/gapAnswer.ts";

/** The question that the map asks when it opens on this kind of area: of the newest period that there is. */
export function levelQuestion(
  { partnership, area }: Pick<AreaProfile, "partnership" | "area">,
  level: Level,
): GapQuestion {
  return { partnership, level, areaType: area.areaType, vintage: area.vintage, period: undefined };
}
