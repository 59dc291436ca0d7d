import type { AreaProfile } from "../../domain/contract/areaProfile.ts";
import type { Level } from "../../domain/contract/level.ts";
import { usualDraws } from "../address/mapAddress.ts";
import type { SureQuestion } from "../api/howSure.ts";
import { levelQuestion } from "./levelQuestion.ts";
import { scoredLevels } from "./scoredLevels.ts";

/** What is to be drawn for areas of one kind: each level at which need is known for any of them, once, as the map asks for it when it opens. */
export function sureQuestions(profiles: readonly AreaProfile[], among: readonly Level[]): SureQuestion[] {
  const [first] = profiles;
  if (first === undefined) return [];
  const isDrawable = (level: Level) =>
    profiles.some((profile) =>
      scoredLevels(profile).some(
        (one) => one.level === level && (one.gap.needPerYear !== null || one.gap.needLo !== null),
      ),
    );
  return among
    .filter(isDrawable)
    .map((level) => ({ question: levelQuestion(first, level), snapshot: first.snapshot, ...usualDraws }));
}
