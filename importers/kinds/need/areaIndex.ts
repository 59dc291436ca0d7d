import type { OfficialAreaType } from "../../../domain/contract/areaType.ts";
import { areaTypeWords } from "../../../domain/contract/areaType.ts";
import type { Indicator } from "../../../domain/contract/indicator.ts";
import { optional, required, type TableKind } from "../../table/tableKind.ts";
import { areaFigures } from "./figures/areaFigures.ts";
import { byColumn } from "./figures/byColumn.ts";
import { columnPlace } from "./figures/columnPlace.ts";
import { codeIn } from "./figures/namedArea.ts";

/** A published index: for each area of one type and vintage one row, with a score in each of some columns. */
export type AreaIndex = Pick<TableKind, "name" | "title"> & {
  readonly source: string;
  readonly licence: string;
  readonly level: Indicator["level"];
  readonly area: {
    readonly column: string;
    readonly also?: readonly string[];
    readonly example: string;
    readonly type: OfficialAreaType;
    readonly vintage: string;
  };
  /** The period of every score, and the date to say for the file. */
  readonly period: string;
  readonly scores: readonly (Pick<Indicator, "title" | "direction" | "notes"> & {
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
export function areaIndex({ area, period, scores, ...index }: AreaIndex): TableKind {
  const { one } = areaTypeWords[area.type];
  return areaFigures({
    ...index,
    isLevelSaid: true,
    basis: "modelled",
    columns: [
      required(area.column, area.example, `the ${one} of ${area.vintage}; it must be in the area list`, {
        also: area.also ?? [],
      }),
      ...scores.map(({ column, also = [], mayBeAbsent, example, meaning }) =>
        (mayBeAbsent === true ? optional : required)(column, example, meaning, { also }),
      ),
    ],
    named: () => ({ prefix: "" }),
    open: (file, book) => {
      const present = scores.flatMap((score) => {
        if (score.mayBeAbsent === true && !file.has(score.column)) return [];
        return [{ ...score, place: columnPlace(file, score.column), name: score.column }];
      });
      const table = byColumn(file, book, present, ({ id, title, direction, notes }) => ({
        words: [id],
        title,
        unit: "index",
        direction,
        notes,
      }));
      return {
        area: codeIn(area.column, area.type),
        vintage: () => area.vintage,
        period: () => period,
        figures: table.figures,
        uses: table.uses,
      };
    },
  });
}
