import type { Combination } from "../contract/combination.ts";
import { type Indicator, indicatorIdSchema } from "../contract/indicator.ts";
import type { Level } from "../contract/level.ts";

export type CombinedIndicatorInput = {
  readonly level: Level;
  readonly by: Combination["by"];
  readonly parts: readonly { readonly indicator: Indicator; readonly weight: number }[];
};

/**
 * What several indicators combined are as one: an index, whatever its parts are. Its title names them with their weights; made up
 * for show if any of them is, else modelled.
 */
export function combinedIndicator({ level, by, parts }: CombinedIndicatorInput): Indicator {
  const indicators = parts.map(({ indicator }) => indicator);
  const [published, ...otherDays] = distinct(indicators.map((indicator) => indicator.published));
  return {
    id: combinedId,
    title: weighted(parts).join(" + "),
    level,
    unit: "index",
    kind: "stock",
    direction: "higher is more need",
    countedAt: indicators.every(({ countedAt }) => countedAt === "at workplace") ? "at workplace" : "where people live",
    role: "headline",
    basis: indicators.some(({ basis }) => basis === "invented") ? "invented" : "modelled",
    source: distinct(indicators.map(({ source }) => source)).join("; "),
    sourceUrl: null,
    licence: distinct(indicators.map(({ licence }) => licence)).join("; ") || null,
    published: otherDays.length === 0 ? (published ?? null) : null,
    notes: `Combined from ${indicators.length} indicators, ${combinedHow[by]}.`,
  };
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}

/** How the parts come together, in words that follow on a comma. */
export const combinedHow: Readonly<Record<Combination["by"], string>> = {
  ranks: "by the mean of their percentile ranks",
  values: "by the mean of their values",
};

/** Each part's title with its share of all weights. */
export function weighted(parts: CombinedIndicatorInput["parts"]): string[] {
  const all = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.map(({ indicator, weight }) => {
    const share = ((100 * weight) / all).toLocaleString("en-GB", { maximumFractionDigits: 1 });
    return `${indicator.title} (${share}%)`;
  });
}

const combinedId = indicatorIdSchema.parse("combined");
