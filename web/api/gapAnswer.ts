import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { AreaType } from "../../domain/contract/areaType.ts";
import { gapColumnNames } from "../../domain/columns/gapColumnNames.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import type { Level } from "../../domain/contract/level.ts";
import { gapsInColumns } from "./gapColumns.ts";

/** Which scores are asked for. A type, not an interface, so that it can be written into an address as it is. */
export type GapQuestion = {
  readonly partnership: string;
  readonly level: Level;
  readonly areaType: AreaType;
  readonly vintage: string;
  readonly period: string | undefined;
};

/** The scores of every area of the study area, their numbers to a millionth as in our CSV files. The last answer stays on the screen while the next one is computed. */
export const gapAnswerQuery = (question: GapQuestion) =>
  queryOptions({
    queryKey: ["gaps", question],
    queryFn: ({ signal }): Promise<GapAnswer> => gapsInColumns(question, wholeAnswer, signal),
    placeholderData: keepPreviousData,
  });

const wholeAnswer = { columns: gapColumnNames, decimals: 6, order: "answer" } as const;
