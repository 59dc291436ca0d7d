import { useQuery } from "@tanstack/react-query";
import { type ReactElement, useMemo } from "react";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import type { Level } from "../../domain/contract/level.ts";
import { gapAnswerQuery, type GapQuestion } from "../api/gapAnswer.ts";
import { Failed } from "../data/Failed.tsx";
import { Waiting } from "../data/Waiting.tsx";
import { AreasTable } from "./AreasTable.tsx";

type Props = {
  readonly partnership: string;
  readonly level: Level;
  readonly kind: Pick<AreaTypeSummary, "areaType" | "vintage">;
};

/** Every area of a kind with the way to its page, from the very answer that the map is drawn from. */
export function AreasByUnmet({ partnership, level, kind: { areaType, vintage } }: Props): ReactElement {
  const question = useMemo(
    (): GapQuestion => ({ partnership, level, areaType, vintage, period: undefined }),
    [partnership, level, areaType, vintage],
  );
  const { data: answer, error, refetch, isPlaceholderData } = useQuery(gapAnswerQuery(question));
  if (error !== null) return <Failed what="The areas" error={error} onRetry={() => void refetch()} />;
  if (answer === undefined) return <Waiting what="the areas" lines={12} />;
  return (
    <div className="wide" aria-busy={isPlaceholderData}>
      <AreasTable key={`${answer.areaType} ${answer.vintage}`} partnership={partnership} answer={answer} />
    </div>
  );
}
