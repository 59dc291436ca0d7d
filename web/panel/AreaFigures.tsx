import type { ReactElement } from "react";
import type { Figure } from "../../domain/contract/figure.ts";
import type { Gap, GapAnswer } from "../../domain/contract/gap.ts";
import { figureCell, fixedWritten, numberCell, yearsCell } from "../areas/cellWords.ts";
import { scoreCell } from "../areas/scoreCell.ts";
import { numberWritten } from "../data/written.ts";
import { BasisTag } from "./BasisTag.tsx";
import { FigureRow } from "./FigureRow.tsx";
import { NeedBar } from "./NeedBar.tsx";

type Props = { readonly gap: Gap; readonly answer: GapAnswer };

/** Stock, yearly need and years to reach everyone always stand together: a score out of a yearly need means nothing without the other two. */
export function AreaFigures({ gap, answer }: Props): ReactElement {
  const { yearsToClear } = answer.settings;
  const basis = <BasisTag basis={answer.needBasis} />;
  const isStock = gap.needStock !== null;
  return (
    <>
      <NeedBar gap={gap} />
      <dl className="figures">
        {isStock && (
          <FigureRow name={<>People in need today {basis}</>}>
            {figureCell(gap.needStock)}
            {interval(gap.needStock)}
          </FigureRow>
        )}
        <FigureRow
          name={isStock ? `To reach a year, to reach all in ${yearsToClear} years` : <>People in need a year {basis}</>}
        >
          {numberCell(gap.needPerYear, 1, gap.needMarker)}
        </FigureRow>
        {isStock && (
          <FigureRow name="Years to reach everyone at today’s places">{yearsCell(gap.yearsToReachEveryone)}</FigureRow>
        )}
        <FigureRow name="Places in reach a year, shared with neighbours">{numberCell(gap.placesInReach, 0)}</FigureRow>
        <FigureRow name="People who find a place, a year">{numberCell(gap.met, 1)}</FigureRow>
        <FigureRow name="People unmet, a year" strong>
          {numberCell(gap.unmet, 1)}
        </FigureRow>
        <FigureRow name="Gap score: unmet of 100 in need" strong>
          {scoreCell(gap, gap.gapScore, 1)}
        </FigureRow>
        <FigureRow name="Fair-share index (study area = 100)">{scoreCell(gap, gap.fairShareIndex, 0)}</FigureRow>
        <FigureRow name="Places in reach that stay free">
          {gap.spareShare === null ? "not known" : `${numberWritten(gap.spareShare * 100)}%`}
        </FigureRow>
        <FigureRow name="Nearest offer">
          {gap.nearestOfferKm === null ? "none known" : `${numberWritten(gap.nearestOfferKm)} km`}
        </FigureRow>
        <FigureRow name="Adults aged 16 and over">{numberCell(gap.adults, 0)}</FigureRow>
        <FigureRow name="Rank by unmet people, 1 is most">
          {gap.rank === null ? "not ranked" : `${numberWritten(gap.rank)} of ${numberWritten(answer.totals.areas)}`}
        </FigureRow>
      </dl>
    </>
  );
}

function interval(figure: Figure | null): string {
  if (figure === null || figure.lo === null || figure.hi === null) return "";
  return ` (${fixedWritten(figure.lo, 0)}–${fixedWritten(figure.hi, 0)})`;
}
