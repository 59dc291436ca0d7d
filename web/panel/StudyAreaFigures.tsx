import type { ReactElement } from "react";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import type { HowSure } from "../../domain/contract/sureness.ts";
import { numberCell, yearsCell } from "../areas/cellWords.ts";
import { numberWritten } from "../data/written.ts";
import { Term } from "../help/Term.tsx";
import { BasisTag } from "./BasisTag.tsx";
import { FigureRow } from "./FigureRow.tsx";
import { OnlineRow } from "./OnlineRow.tsx";
import { RangeBehind } from "./RangeBehind.tsx";
import { OtherReaches, type ReachOutcome } from "./OtherReaches.tsx";

type Props = { readonly answer: GapAnswer; readonly howSure: HowSure | null };

/** The whole study area in the same figures as one area: sums, never means of scores. */
export function StudyAreaFigures({ answer, howSure }: Props): ReactElement {
  const { totals, settings, needBasis, indicator } = answer;
  const basis = <BasisTag basis={needBasis} />;
  const isStock = indicator?.kind === "stock";
  const drawn = howSure?.whole.type === "drawn" ? howSure.whole : null;
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
          <RangeBehind range={drawn?.need} />
        </FigureRow>
        {isStock && (
          <FigureRow name="Years to reach everyone at today’s places">
            {yearsCell(totals.yearsToReachEveryone)}
          </FigureRow>
        )}
        <FigureRow name="People who find a place, a year">{numberCell(totals.met, 0)}</FigureRow>
        <FigureRow name="People unmet, a year" strong>
          {numberCell(totals.unmet, 0)}
          <RangeBehind range={drawn?.unmet} />
        </FigureRow>
        <FigureRow name={<Term name="structural">Unmet: lacking places</Term>}>
          {numberCell(totals.structural, 0)}
        </FigureRow>
        <FigureRow name={<Term name="signpostable">Unmet: signpostable</Term>}>
          {numberCell(totals.signpostable, 0)}
        </FigureRow>
        <FigureRow name="Gap score: unmet of 100 in need" strong>
          {numberCell(totals.gapScore, 1)}
          <RangeBehind range={drawn?.gapScore} />
        </FigureRow>
        <OnlineRow online={totals.online} after={totals.online?.gapScoreAfter ?? null} gap={totals} />
        <FigureRow name="Offers, with the buffer around">{numberCell(totals.offers, 0)}</FigureRow>
      </dl>
      {totals.gapScore !== null && <StudyAreaReaches answer={answer} />}
    </>
  );
}

function StudyAreaReaches({ answer: { totals, areaType } }: Pick<Props, "answer">): ReactElement {
  const { gap, "gap and spare": both } = totals.byClass;
  return (
    <OtherReaches
      shorter={outcome(totals.shorterReach)}
      asSet={{ ...totals, comesTo: numberWritten(gap + both) }}
      longer={outcome(totals.longerReach)}
      lastColumn={`${areaTypeWords[areaType].many} with a gap`}
    />
  );
}

function outcome(reach: GapAnswer["totals"]["shorterReach"]): ReachOutcome | null {
  return reach && { ...reach, comesTo: numberWritten(reach.gaps) };
}
