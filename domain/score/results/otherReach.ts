import type { OtherReach } from "../../contract/gap.ts";
import type { ReachTotals } from "../../contract/gapTotals.ts";
import type { Settings } from "../../contract/settings.ts";
import type { Area } from "../../contract/area.ts";
import { classify } from "./classify.ts";
import type { Outcome } from "./outcome.ts";
import { outcomeSums } from "./outcomeSums.ts";
import type { BasePart } from "../scene/rollUp.ts";
import { mostUnknown, unknownShare } from "./unknownShare.ts";

/** What an area comes to if people travelled less or more far: `other` is the outcome with those radii. */
export function otherReach(
  parts: readonly BasePart[],
  areas: readonly Area[],
  other: Outcome,
  settings: Settings,
): OtherReach {
  const sums = outcomeSums(parts, other);
  const isScored = sums.unmet !== null && unknownShare(parts, { areas, unmet: other.unmet }) <= mostUnknown;
  return {
    unmet: sums.unmet,
    gapScore: isScored ? sums.gapScore : null,
    class: classify({ ...sums, isScored }, settings),
  };
}

/** What the study area comes to, and how many of the areas reported have a gap then. */
export function otherReachTotals(
  everyone: readonly BasePart[],
  other: Outcome,
  rows: readonly (OtherReach | null)[],
): ReachTotals {
  const { met, unmet, gapScore } = outcomeSums(everyone, other);
  const gaps = rows.filter((row) => row?.class === "gap" || row?.class === "gap and spare").length;
  return { met, unmet, gapScore, gaps };
}
