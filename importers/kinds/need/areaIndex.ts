import { type AreaType, areaTypeWords } from "../../../domain/contract/areaType.ts";
import { type Indicator, indicatorIdSchema } from "../../../domain/contract/indicator.ts";
import { areaCodeIn } from "../../cells/areaKey.ts";
import { figureIn } from "../../cells/figure.ts";
import { knownArea } from "../../cells/knownArea.ts";
import { openFirstRows } from "../../table/firstRows.ts";
import { optional, required, type TableKind } from "../../table/tableKind.ts";

/** A published index: for each area of one type and vintage one row, with a score in each of some columns. */
export type AreaIndex = Pick<TableKind, "name" | "title"> & {
  readonly source: string;
  readonly licence: string;
  readonly area: {
    readonly column: string;
    readonly also?: readonly string[];
    readonly example: string;
    readonly type: AreaType;
    readonly vintage: string;
  };
  /** The period of every score, and the date to say for the file. */
  readonly period: string;
  readonly scores: readonly (Pick<Indicator, "title" | "level" | "direction" | "published" | "notes"> & {
    readonly id: string;
    readonly column: string;
    /** The names that the publisher's own file has, where the column was named otherwise on the way to analysts. */
    readonly also?: readonly string[];
    readonly mayBeAbsent?: true;
    readonly example: string;
    readonly meaning: string;
  })[];
};

/** The kind of table that such an index is. Every score becomes a context indicator: it ranks places, counts nobody, and can be combined with others of its level. */
export function areaIndex({ name, title, source, licence, area, period, scores: declared }: AreaIndex): TableKind {
  const words = areaTypeWords[area.type];
  return {
    type: "table",
    name,
    title,
    columns: [
      required(area.column, area.example, `the ${words.one} of ${area.vintage}; it must be in the area list`, {
        also: area.also ?? [],
      }),
      ...declared.map(({ column, also = [], mayBeAbsent, example, meaning }) =>
        (mayBeAbsent === true ? optional : required)(column, example, meaning, { also }),
      ),
    ],
    isPublished: true,
    source,
    licence,
    open: ({ choices, surroundings, report, headerRow, has }) => {
      const isFirst = openFirstRows(report);
      const scores = declared.filter(({ column }) => has(column));
      const indicators = scores.map(({ id, title: about, level, direction, published, notes }): Indicator => {
        const shared = { unit: "index", kind: "stock", countedAt: "where people live", role: "context" } as const;
        const origin = { basis: "modelled", source, sourceUrl: null, licence, published, notes } as const;
        const chosen = choices.level ?? level;
        return { id: indicatorIdSchema.parse(id), title: about, level: chosen, direction, ...shared, ...origin };
      });
      return {
        opening: indicators.map((indicator) => ({ type: "indicator", row: headerRow, indicator })),
        read: (row) => {
          const cell = row.cell(area.column);
          const code = areaCodeIn(cell, report);
          const key = code === undefined ? undefined : { areaType: area.type, vintage: area.vintage, code };
          const found = key === undefined ? undefined : knownArea(key, cell, surroundings, report);
          const figures = scores.flatMap(({ id, column }) => {
            const value = row.cell(column);
            const figure = figureIn({ value }, "index", report, choices.answers);
            return figure === undefined ? [] : [{ indicator: indicatorIdSchema.parse(id), ...figure, raw: value.raw }];
          });
          if (found === undefined || figures.length < scores.length) return undefined;
          if (!isFirst(row.whole, words.one, found.code, row)) return undefined;
          const place = { areaType: found.areaType, areaVintage: found.vintage, areaCode: found.code, period };
          return figures.map((figure) => ({ type: "need", row: row.number, figure: { ...place, ...figure } }));
        },
        title: (rows) => `${title}: ${rows.toLocaleString("en-GB")} ${words.many} of ${area.vintage}`,
        dataDate: () => period,
      };
    },
  };
}
