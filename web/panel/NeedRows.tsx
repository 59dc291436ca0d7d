import type { ReactElement } from "react";
import type { Gap, GapAnswer } from "../../domain/contract/gap.ts";
import { figureCell, numberCell, yearsCell } from "../areas/cellWords.ts";
import { BasisTag } from "./BasisTag.tsx";
import { boundsOf } from "./boundsOf.ts";
import { FigureRow } from "./FigureRow.tsx";
import { RangeBehind } from "./RangeBehind.tsx";

type Props = { readonly gap: Gap; readonly answer: Pick<GapAnswer, "settings" | "needBasis"> };

/** Stock, yearly need and years to reach everyone always stand together: a score out of a yearly need means nothing without the other two. */
export function NeedRows({ gap, answer: { settings, needBasis } }: Props): ReactElement {
  const basis = <BasisTag basis={needBasis} />;
  const { needStock } = gap;
  const isStock = needStock !== null;
  return (
    <>
      {isStock && (
        <FigureRow name={<>People in need today {basis}</>}>
          {figureCell(needStock)}
          <RangeBehind range={boundsOf(needStock.lo, needStock.hi)} />
        </FigureRow>
      )}
      <FigureRow
        name={
          isStock ? (
            `To reach a year, to reach all in ${settings.yearsToClear} years`
          ) : (
            <>People in need a year {basis}</>
          )
        }
      >
        {numberCell(gap.needPerYear, 1, gap.needMarker)}
        <RangeBehind range={boundsOf(gap.needLo, gap.needHi)} />
      </FigureRow>
      {isStock && (
        <FigureRow name="Years to reach everyone at today’s places">{yearsCell(gap.yearsToReachEveryone)}</FigureRow>
      )}
    </>
  );
}
