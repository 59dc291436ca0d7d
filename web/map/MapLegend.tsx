import { useQuery } from "@tanstack/react-query";
import { memo, type ReactElement } from "react";
import { areaTypeWords, mayOverlap } from "../../domain/contract/areaType.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import type { GapQuestion } from "../api/gapAnswer.ts";
import { shapeIndexQuery } from "../api/shapeIndex.ts";
import { cutAnew } from "../views/breaks/cutAnew.ts";
import { cutFor, cutForWords, cutInAddress } from "../views/breaks/cutFor.ts";
import { measures } from "../views/breaks/measures.ts";
import type { SureAreas } from "../views/sureAreas.ts";
import type { View } from "../views/view.ts";
import { Legend } from "./Legend.tsx";
import { BreaksLine } from "./legend/BreaksLine.tsx";
import { OneOfTwo } from "./legend/OneOfTwo.tsx";
import { showsOffers } from "./showsOffers.ts";
import type { MapAddressState } from "./useMapAddress.ts";

type Props = {
  readonly state: Pick<MapAddressState, "address" | "go">;
  readonly question: GapQuestion;
  readonly answer: GapAnswer;
  readonly view: View;
  readonly sure: SureAreas;
};

/** The legend of what is shown, with what can be done about its classes: cut them anew, or show one of two crossed figures alone. */
export const MapLegend = memo(function MapLegend({
  state: { address, go },
  question,
  answer,
  view,
  sure,
}: Props): ReactElement {
  const { partnership, areaType, vintage } = question;
  const { data: index } = useQuery(shapeIndexQuery(partnership, areaType, vintage));
  const measure = measures.get(view.key);
  const way = view.cut?.way ?? "usual";
  const again = () => {
    if (measure === undefined || way === "usual" || way === "own") return;
    const made = cutAnew(way, answer.gaps, measure);
    if (made !== null) go(cutInAddress(made, answer));
  };
  return (
    <Legend
      view={view}
      gaps={answer.gaps}
      sure={sure}
      areas={areaTypeWords[answer.areaType].many}
      approximate={index?.approximate.length ?? null}
      mayOverlap={mayOverlap(answer.areaType) && answer.gaps.length > 1}
      hasDots={showsOffers(address.offers, view)}
    >
      <BreaksLine
        way={way}
        cutFor={address.cut === cutFor(answer) ? null : cutForWords(address.cut)}
        onCutAnew={again}
      />
      {view.crossed !== null && <OneOfTwo onShow={(show) => go({ show })} />}
    </Legend>
  );
});
