import type { ReactElement } from "react";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import { numberCell, yearsCell } from "../areas/cellWords.ts";
import { BasisTag } from "./BasisTag.tsx";
import { FigureRow } from "./FigureRow.tsx";

/** The whole study area in the same figures as one area: sums, never means of scores. */
export function StudyAreaFigures({ answer }: { readonly answer: GapAnswer }): ReactElement {
  const { totals, settings, needBasis, indicator } = answer;
  const basis = <BasisTag basis={needBasis} />;
  const isStock = indicator?.kind === "stock";
  return (
    <>
      <h3>The whole study area</h3>
      <dl className="figures">
        {isStock && <FigureRow name={<>People in need today {basis}</>}>{numberCell(totals.needStock, 0)}</FigureRow>}
        <FigureRow
          name={
            isStock ? (
              `To reach a year, to reach all in ${settings.yearsToClear} years`
            ) : (
              <>People in need a year {basis}</>
            )
          }
        >
          {numberCell(totals.needPerYear, 0)}
        </FigureRow>
        {isStock && (
          <FigureRow name="Years to reach everyone at today’s places">
            {yearsCell(totals.yearsToReachEveryone)}
          </FigureRow>
        )}
        <FigureRow name="People who find a place, a year">{numberCell(totals.met, 0)}</FigureRow>
        <FigureRow name="People unmet, a year" strong>
          {numberCell(totals.unmet, 0)}
        </FigureRow>
        <FigureRow name="Gap score: unmet of 100 in need" strong>
          {numberCell(totals.gapScore, 1)}
        </FigureRow>
        <FigureRow name="Offers, with the buffer around">{numberCell(totals.offers, 0)}</FigureRow>
      </dl>
    </>
  );
}
