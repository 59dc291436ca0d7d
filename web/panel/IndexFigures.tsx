import type { ReactElement } from "react";
import type { Gap } from "../../domain/contract/gap.ts";
import { numberCell } from "../areas/cellWords.ts";
import { numberWritten } from "../data/written.ts";
import { rankPointsWritten } from "../views/rankPoints.ts";
import { FigureRow } from "./FigureRow.tsx";

/** What is known of an area where need is an index that gives no people: how it ranks, and what lies in reach. */
export function IndexFigures({ gap }: { readonly gap: Gap }): ReactElement {
  return (
    <dl className="figures">
      <FigureRow name="Rank mismatch: rank by need less rank by places, in rank points" strong>
        {gap.rankMismatch === null ? "not known" : rankPointsWritten(gap.rankMismatch)}
      </FigureRow>
      <FigureRow name="Places in reach a year, shared with neighbours">{numberCell(gap.placesInReach, 0)}</FigureRow>
      <FigureRow name="Nearest offer">
        {gap.nearestOfferKm === null ? "none known" : `${numberWritten(gap.nearestOfferKm)} km`}
      </FigureRow>
      <FigureRow name="Adults aged 16 and over">{numberCell(gap.adults, 0)}</FigureRow>
    </dl>
  );
}
