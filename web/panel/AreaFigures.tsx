import type { ReactElement } from "react";
import type { Gap, GapAnswer } from "../../domain/contract/gap.ts";
import { numberCell } from "../areas/cellWords.ts";
import { scoreCell } from "../areas/scoreCell.ts";
import { numberWritten } from "../data/written.ts";
import { drawnOf, type SureAreas } from "../views/sureAreas.ts";
import { FigureRow } from "./FigureRow.tsx";
import { NeedBar } from "./NeedBar.tsx";
import { NeedRows } from "./NeedRows.tsx";
import { OnlineRow } from "./OnlineRow.tsx";
import { RangeBehind } from "./RangeBehind.tsx";
import { RankRows } from "./RankRows.tsx";

type Props = { readonly gap: Gap; readonly answer: GapAnswer; readonly sure: SureAreas };

/** Every figure of an area, with its range behind it in brackets once the draws are there. */
export function AreaFigures({ gap, answer, sure }: Props): ReactElement {
  const drawn = drawnOf(sure, gap.code);
  return (
    <>
      <NeedBar gap={gap} explains />
      <dl className="figures">
        <NeedRows gap={gap} answer={answer} />
        <FigureRow name="Places in reach a year, shared with neighbours">{numberCell(gap.placesInReach, 0)}</FigureRow>
        <FigureRow name="People who find a place, a year">{numberCell(gap.met, 1)}</FigureRow>
        <FigureRow name="People unmet, a year" strong>
          {numberCell(gap.unmet, 1)}
          <RangeBehind range={drawn?.unmet} />
        </FigureRow>
        <FigureRow name="Gap score: unmet of 100 in need" strong>
          {scoreCell(gap, gap.gapScore, 1)}
          <RangeBehind range={drawn?.gapScore} />
        </FigureRow>
        <OnlineRow online={answer.totals.online} after={gap.gapScoreAfterOnline} gap={gap} />
        <RankRows gap={gap} answer={answer} sure={sure} />
        <FigureRow name="Fair-share index (study area = 100)">{scoreCell(gap, gap.fairShareIndex, 0)}</FigureRow>
        <FigureRow name="Places in reach that stay free">
          {gap.spareShare === null ? "not known" : `${numberWritten(gap.spareShare * 100)}%`}
        </FigureRow>
        <FigureRow name="Nearest offer">
          {gap.nearestOfferKm === null ? "none known" : `${numberWritten(gap.nearestOfferKm)} km`}
        </FigureRow>
        <FigureRow name="Adults aged 16 and over">{numberCell(gap.adults, 0)}</FigureRow>
      </dl>
    </>
  );
}
