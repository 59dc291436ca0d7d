import type { Figure } from "../../../../domain/contract/figure.ts";
import type { Report } from "../../../table/report.ts";
import type { Series } from "./series.ts";

/**
 * Looks for columns that call themselves per cents but hold shares from 0 to 1, which were then made a hundred times too small. Nobody can tell for sure, so at the end
 * of the file a warning names the first.
 */
export function openSharesAlready(report: Report) {
  const seen = new Map<Series, { count: number; highest: number }>();
  return {
    add: (figures: readonly { readonly series: Series; readonly figure: Figure }[]): void => {
      for (const { series, figure } of figures) {
        if (!series.isPercent || figure.value === null) continue;
        const known = seen.get(series) ?? { count: 0, highest: 0 };
        seen.set(series, known);
        known.count++;
        known.highest = Math.max(known.highest, figure.value);
      }
    },
    finish: (): void => {
      const [found] = [...seen].filter(([, { count, highest }]) => count >= enough && highest > 0 && highest <= 0.01);
      if (found === undefined) return;
      report.warnFile({
        type: "shares among per cents",
        message: `No figure of '${found[0].indicator.title}' is above 1 per cent: they may be shares from 0 to 1 already, and would be a hundred times too small here.`,
        mend: "If so, write them as per cents (12.3 for a share of 0.123), and upload the file again.",
      });
    },
  };
}

const enough = 10;
