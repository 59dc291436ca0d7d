import type { AreaProfile } from "../../domain/contract/areaProfile.ts";
import type { Level } from "../../domain/contract/level.ts";
import type { GapQuestion } from "../api/gapAnswer.ts";
import { periodAsked } from "./periodAsked.ts";

/** The question that the map asks for what a profile shows at a level: the period that a level opens on is asked for by naming none, as the map does when it opens. */
export function levelQuestion(
  { partnership, area, levels }: Pick<AreaProfile, "partnership" | "area" | "levels">,
  level: Level,
): GapQuestion {
  const shown = levels.find((one) => one.level === level);
  return {
    partnership,
    level,
    areaType: area.areaType,
    vintage: area.vintage,
    period: shown?.type === "scored" ? periodAsked(shown) : undefined,
  };
}
