import type { IndicatorInForce } from "../../domain/contract/indicatorInForce.ts";
import { periodsFor } from "../views/periodsFor.ts";
import type { ReportDraft } from "./reportDraft.ts";

/** The periods for which any chosen level has need for the chosen kind of area, newest first. */
export function periodsOfDraft(
  indicators: readonly Pick<IndicatorInForce, "level" | "role" | "coverage">[],
  { kind, levels }: Pick<ReportDraft, "kind" | "levels">,
): string[] {
  if (kind === null) return [];
  const all = levels.flatMap((level) => periodsFor(indicators, level, kind.areaType));
  return [...new Set(all)].toSorted().toReversed();
}
