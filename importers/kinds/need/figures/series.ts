import { type Indicator, type IndicatorId, indicatorIdSchema } from "../../../../domain/contract/indicator.ts";
import type { ImportRecord } from "../../../record.ts";
import type { OpenFile } from "../../../table/tableKind.ts";
import { directionOf } from "./directionOf.ts";
import { indicatorIdOf } from "./indicatorIdOf.ts";

/** What one column of figures, or one combination of categories, measures. `words` tell it apart from the others in its file. */
export type Measured = Pick<Indicator, "title" | "unit"> &
  Partial<Pick<Indicator, "kind" | "direction" | "countedAt" | "notes">> & {
    readonly words: readonly string[];
    /** The figures are per cents of a rate: 12.3 is a share of 0.123. */
    readonly isPercent?: boolean;
  };

export type Series = { readonly indicator: Indicator; readonly isPercent: boolean };

/** The series of a file, each an indicator of its own, as they are met. */
export type SeriesBook = {
  /** The series of a key; null when the file has too many. `describe` is asked once. */
  readonly of: (key: string, describe: () => Measured) => Series | null;
  /** The indicators that have not been given yet; to be called for rows that are let in. */
  readonly introduce: (met: readonly Series[]) => ImportRecord[];
};

export const mostSeries = 120;

/** Starts without any. Every series is context: it changes no score until somebody combines it with others of its level. */
export function openSeries(
  file: Pick<OpenFile, "headerRow">,
  about: Pick<Indicator, "level" | "basis" | "source" | "licence"> & { readonly prefix: string },
): SeriesBook {
  const byKey = new Map<string, Series>();
  const ids = new Set<IndicatorId>();
  const introduced = new Set<Series>();
  const { prefix, ...shared } = about;
  return {
    of: (key, describe) => {
      const known = byKey.get(key);
      if (known !== undefined) return known;
      if (byKey.size >= mostSeries) return null;
      const { words, isPercent = false, ...measured } = describe();
      const id = indicatorIdOf([prefix, ...words], (taken) => ids.has(taken));
      ids.add(id);
      const series = { indicator: indicatorOf(id, measured, shared), isPercent };
      byKey.set(key, series);
      return series;
    },
    introduce: (met) => {
      const fresh = met.filter((series) => !introduced.has(series));
      for (const series of fresh) introduced.add(series);
      return fresh.map(({ indicator }) => ({ type: "indicator", row: file.headerRow, indicator }));
    },
  };
}

function indicatorOf(
  id: string,
  measured: Omit<Measured, "words" | "isPercent">,
  shared: Pick<Indicator, "level" | "basis" | "source" | "licence">,
): Indicator {
  return {
    id: indicatorIdSchema.parse(id),
    kind: "stock",
    direction: directionOf(measured.title),
    countedAt: "where people live",
    notes: null,
    ...measured,
    title: measured.title.trim() === "" ? "Figures without a name" : measured.title,
    ...shared,
    role: "context",
    sourceUrl: null,
    published: null,
  };
}
