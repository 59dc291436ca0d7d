import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { MapView } from "../address/mapAddress.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import type { GapQuestion } from "../api/gapAnswer.ts";
import { gapPaintQuery } from "../api/gapColumns.ts";
import { shapeIndexQuery } from "../api/shapeIndex.ts";
import { classDecimals } from "../views/classFigure.ts";
import { earlyAnswer } from "../views/earlyAnswer.ts";
import { paintColumns } from "../views/paintColumns.ts";

/** `isSettled`: it is there, or will not come. Then the whole answer may be asked for. */
export type EarlyAnswer = { readonly early: GapAnswer | undefined; readonly isSettled: boolean };

/** Enough of an answer to colour the map in a view, once it and the names of its areas are there: a whole country's table takes longer. */
export function useEarlyAnswer(question: GapQuestion, show: MapView | undefined, isWanted: boolean): EarlyAnswer {
  const columns = useMemo(() => paintColumns(show), [show]);
  const { data: paint, isPending } = useQuery({
    ...gapPaintQuery(question, columns, classDecimals(show)),
    enabled: isWanted,
  });
  const { partnership, areaType, vintage } = question;
  const { data: index } = useQuery({ ...shapeIndexQuery(partnership, areaType, vintage), enabled: isWanted });
  const early = useMemo(() => {
    if (!isWanted || paint === undefined || index === undefined) return undefined;
    return earlyAnswer(paint, new Map(index.codes.map((code, at) => [code, index.names[at] ?? code])));
  }, [isWanted, paint, index]);
  return { early, isSettled: !isWanted || !isPending };
}
