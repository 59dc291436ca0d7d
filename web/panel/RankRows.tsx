import type { ReactElement } from "react";
import type { Gap, GapAnswer } from "../../domain/contract/gap.ts";
import { countWritten, numberWritten } from "../data/written.ts";
import { classSharesWritten, rankRangeWritten, shareWritten } from "../views/rangeWords.ts";
import { drawnOf, type SureAreas } from "../views/sureAreas.ts";
import { FigureRow } from "./FigureRow.tsx";
import { RangeBehind } from "./RangeBehind.tsx";

type Props = { readonly gap: Gap; readonly answer: Pick<GapAnswer, "totals">; readonly sure: SureAreas };

/** Where an area stands among the others, and how sure that is. */
export function RankRows({ gap, answer, sure }: Props): ReactElement {
  const drawn = drawnOf(sure, gap.code);
  const needRank = sure.get(gap.code)?.needRank ?? null;
  return (
    <>
      <FigureRow name="Rank by unmet people, 1 is most">
        {gap.rank === null ? "not ranked" : `${numberWritten(gap.rank)} of ${numberWritten(answer.totals.areas)}`}
        <RangeBehind range={drawn?.rank} written={rankRangeWritten} />
        {drawn !== null && drawn.tiedWith > 0 && <>, tied with {countWritten(drawn.tiedWith, "other")}</>}
      </FigureRow>
      {drawn !== null && (
        <>
          <FigureRow name="Class, in so many of the draws">{classSharesWritten(drawn.classes)}</FigureRow>
          <FigureRow name="In the tenth with the most unmet">
            in {shareWritten(drawn.worstTenthShare)} of draws
          </FigureRow>
        </>
      )}
      {needRank !== null && (
        <FigureRow name="Rank by people in need, all intervals together">{rankRangeWritten(needRank)}</FigureRow>
      )}
    </>
  );
}
