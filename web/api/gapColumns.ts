import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { gapColumnNames } from "../../domain/columns/gapColumnNames.ts";
import { rowsFrom } from "../../domain/columns/rowsFrom.ts";
import {
  type GapColumnName,
  type GapColumns,
  type GapPart,
  gapColumnsSchema,
} from "../../domain/contract/gapColumns.ts";
import type { GapQuestion } from "./gapAnswer.ts";
import { request } from "./request.ts";
import { unhurried } from "./unhurried.ts";

/** An answer of which only some fields of each area are there yet. */
export type GapPaint<Name extends GapColumnName> = Omit<GapColumns, "columns" | "areas" | "decimals"> & {
  readonly gaps: GapPart<Name>[];
};

/** Only those fields of every area that colour a map, in order of code, so that a whole country is coloured before its table is there: rounded, for the answer that follows has every digit that is ever shown. */
export const gapPaintQuery = <Name extends GapColumnName>(
  question: GapQuestion,
  columns: readonly Name[],
  decimals: number,
) =>
  queryOptions({
    queryKey: ["gap paint", question, columns, decimals],
    queryFn: ({ signal }) => gapsInColumns(question, { columns, decimals, order: "code" }, signal),
  });

type Wanted<Name> = { readonly columns: readonly Name[]; readonly decimals: number; readonly order: "code" | "answer" };

/** The named fields of every area, asked for as columns and made into rows with pauses: a whole country's worth would otherwise hold the page up. */
export async function gapsInColumns<Name extends GapColumnName>(
  question: GapQuestion,
  { columns: names, ...how }: Wanted<Name>,
  signal: AbortSignal,
): Promise<GapPaint<Name>> {
  const query = { ...question, ...how, columns: names.length === gapColumnNames.length ? undefined : names.join(",") };
  const answer = await request(uncheckedSchema, "/gaps/columns", query, { signal });
  const { columns, areas, decimals: _asked, ...head } = answer;
  return { ...head, gaps: await unhurried(rowsFrom({ columns, areas }, names)) };
}

/** The columns are checked one by one where they are made into rows. */
const uncheckedSchema = gapColumnsSchema.extend({ columns: z.record(z.string(), z.unknown()) });
