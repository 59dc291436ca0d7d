import type { GapFlag } from "../../contract/gapFlag.ts";
import type { ReportRow } from "../../contract/reportRun.ts";
import type { Settings } from "../../contract/settings.ts";
import { classLooks, fairShareLooks, type Look, stateLooks } from "./looks.ts";

/** How one area of a report is shown on a map: its look, and whether that is certain. */
export type RowLook = { readonly look: Look; readonly isCertain: boolean };

/** Flags that cast doubt on an area's figures: the same ones as on the page's map. */
const uncertainFlags: ReadonlySet<GapFlag> = new Set<GapFlag>(["small number", "partial", "need partly unknown"]);

/** The look of an area by its class: certain when no flag casts doubt on the figures and the draws, where there are any, agree on the class. */
export function classLook(row: ReportRow): RowLook {
  const { gap, sureness } = row;
  const drawn = sureness?.type === "drawn" ? sureness : null;
  const look = row.isWithheld || gap.class === "unknown" ? stateLook(row) : classLooks[gap.class];
  return { look, isCertain: isState(look) || (hasNoDoubt(row) && drawn?.certainClass !== null) };
}

/** The look of an area by its fair-share index. */
export function fairShareLook(
  row: ReportRow,
  thresholds: Pick<Settings, "shortBelowIndex" | "betterServedAboveIndex">,
): RowLook {
  const index = row.gap.fairShareIndex;
  if (row.isWithheld || index === null) return { look: stateLook(row), isCertain: true };
  const looks = fairShareLooks(thresholds);
  const { shortBelowIndex: low, betterServedAboveIndex: high } = thresholds;
  return { look: index < low ? looks.short : index > high ? looks.better : looks.fair, isCertain: hasNoDoubt(row) };
}

/** Why an area has no class. */
function stateLook({ gap, isWithheld }: ReportRow): Look {
  if (isWithheld) return stateLooks.withheld;
  if (gap.needPerYear === 0) return stateLooks["no need"];
  const isSuppressed = gap.needMarker === "c" || gap.flags.includes("need suppressed");
  return isSuppressed ? stateLooks.suppressed : stateLooks.unknown;
}

function isState(look: Look): boolean {
  return Object.values<Look>(stateLooks).includes(look);
}

function hasNoDoubt({ gap }: ReportRow): boolean {
  return !gap.flags.some((flag) => uncertainFlags.has(flag));
}
