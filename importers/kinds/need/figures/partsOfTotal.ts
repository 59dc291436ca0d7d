import type { Report } from "../../../table/report.ts";

/** Compares totals with the sums of their parts, area by area. */
export type PartsOfTotal = {
  /** What stands at an area: its total and the sum of its parts, NaN where one of them is no number. */
  readonly compare: (where: string, total: number, parts: number, count: number) => void;
  readonly finish: () => void;
};

/**
 * Starts with none. Not all that stands beside a total is a part of it, so nothing is said unless the parts add up nearly everywhere; then the areas where they do
 * not are counted in one warning with the first pair. Small differences are rounding, or made on purpose to protect people.
 */
export function openPartsOfTotal(report: Report): PartsOfTotal {
  let fitting = 0;
  let off = 0;
  let first: string | null = null;
  return {
    compare: (where, total, parts, count) => {
      if (Number.isNaN(total) || Number.isNaN(parts) || count < 2) return;
      if (Math.abs(total - parts) <= Math.max(count, Math.abs(total) * 0.005)) {
        fitting++;
        return;
      }
      off++;
      first ??= `at ${where} the total is ${total.toLocaleString("en-GB")}, but the parts add up to ${parts.toLocaleString("en-GB")}`;
    },
    finish: () => {
      if (first === null || fitting < 9 * off) return;
      report.warnFile({
        type: "total that does not add up",
        message: `In ${off.toLocaleString("en-GB")} of ${(fitting + off).toLocaleString("en-GB")} places the total is not the sum of its parts: ${first}.`,
        mend: "Check these rows against the published table.",
      });
    },
  };
}
