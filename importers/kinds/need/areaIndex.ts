import { type AreaType, areaTypeWords } from "../../../domain/contract/areaType.ts";
import { type Indicator, indicatorIdSchema } from "../../../domain/contract/indicator.ts";
import { areaCodeIn } from "../../cells/areaKey.ts";
import { figureIn } from "../../cells/figure.ts";
import { knownArea } from "../../cells/knownArea.ts";
import { openFirstRows } from "../../table/firstRows.ts";
import { required, type TableKind } from "../../table/tableKind.ts";

/** A published index: for each area of one type and vintage one row, with a score in each of some columns. */
export type AreaIndex = Pick<TableKind, "name" | "title"> & {
  readonly source: string;
  readonly licence: string;
  readonly area: {
    readonly column: string;
    readonly example: string;
    readonly type: AreaType;
    readonly vintage: string;
  };
  /** The period of every score, and the date to say for the file. */
  readonly period: string;
  readonly scores: readonly (Pick<Indicator, "title" | "level" | "direction" | "published" | "notes"> & {
    readonly id: string;
    readonly column: string;
    readonly example: string;
    readonly meaning: string;
  })[];
};

/** The kind of table that such an index is. Every score becomes a context indicator: it ranks places, counts nobody, and can be combined with others of its level. */
export function areaIndex({ name, title, source, licence, area, period, scores }: AreaIndex): TableKind {
  const words = areaTypeWords[area.type];
  const indicators = scores.map(({ id, title: about, level, direction, published, notes }): Indicator => {
    const shared = { unit: "index", kind: "stock", countedAt: "where people live", role: "context" } as const;
    const origin = { basis: "modelled", source, sourceUrl: null, licence, published, notes } as const;
    return { id: indicatorIdSchema.parse(id), title: about, level, direction, ...shared, ...origin };
  });
  return {
    type: "table",
    name,
    title,
    columns: [
      required(area.column, area.example, `the ${words.one} of ${area.vintage}; it must be in the area list`),
      ...scores.map(({ column, example, meaning }) => required(column, example, meaning)),
    ],
    isPublished: true,
    source,
    licence,
    open: ({ surroundings, report, headerRow }) => {
      const isFirst = openFirstRows(report);
      return {
        opening: indicators.map((indicator) => ({ type: "indicator", row: headerRow, indicator })),
        read: (row) => {
          const cell = row.cell(area.column);
          const code = areaCodeIn(cell, report);
          const key = code === undefined ? undefined : { areaType: area.type, vintage: area.vintage, code };
          const found = key === undefined ? undefined : knownArea(key, cell, surroundings, report);
          const figures = scores.flatMap(({ id, column }) => {
            const value = row.cell(column);
            const figure = figureIn({ value }, "index", report);
            return figure === undefined ? [] : [{ indicator: indicatorIdSchema.parse(id), ...figure, raw: value.raw }];
          });
          if (found === undefined || figures.length < scores.length) return undefined;
          if (!isFirst(row.whole, words.one, found.code)) return undefined;
          const place = { areaType: found.areaType, areaVintage: found.vintage, areaCode: found.code, period };
          return figures.map((figure) => ({ type: "need", row: row.number, figure: { ...place, ...figure } }));
        },
        title: (rows) => `${title}: ${rows.toLocaleString("en-GB")} ${words.many} of ${area.vintage}`,
        dataDate: () => period,
      };
    },
  };
}
