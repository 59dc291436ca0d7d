import type { Gap } from "../../domain/contract/gap.ts";
import type { Settings } from "../../domain/contract/settings.ts";
import type { MapClass } from "./mapClass.ts";

type Thresholds = Pick<Settings, "shortBelowIndex" | "betterServedAboveIndex">;

/** Places per person in need beside the study area's own rate (= 100), in three steps with the thresholds of the settings. */
export function fairShareClasses({ shortBelowIndex: low, betterServedAboveIndex: high }: Thresholds) {
  return {
    short: { key: "short", words: `short: index below ${low}`, letter: "S", token: "--share-short" },
    fair: { key: "fair", words: `about fair: ${low} to ${high}`, letter: "F", token: "--share-fair" },
    better: { key: "better", words: `better served: above ${high}`, letter: "B", token: "--share-better" },
  } as const satisfies Record<string, MapClass>;
}

/** The step a fair-share index falls in; none when it is unknown. */
export function fairShareClass(
  { fairShareIndex }: Pick<Gap, "fairShareIndex">,
  thresholds: Thresholds,
): MapClass | null {
  if (fairShareIndex === null) return null;
  const classes = fairShareClasses(thresholds);
  if (fairShareIndex < thresholds.shortBelowIndex) return classes.short;
  return fairShareIndex > thresholds.betterServedAboveIndex ? classes.better : classes.fair;
}
