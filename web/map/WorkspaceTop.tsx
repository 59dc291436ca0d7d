import { type ReactElement, useMemo } from "react";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import type { HowSure } from "../../domain/contract/sureness.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import type { GapQuestion } from "../api/gapAnswer.ts";
import type { MarkedOnMap } from "../share/markRows.ts";
import { ShareButton } from "../share/ShareButton.tsx";
import { csvAddress } from "../views/csvAddress.ts";
import { liveSentence } from "../views/sentence/liveSentence.ts";
import type { SureAreas } from "../views/sureAreas.ts";
import type { View } from "../views/view.ts";
import type { AreaMap } from "./areaMap.ts";
import { HowSureLine } from "./HowSureLine.tsx";
import { Sentence } from "./Sentence.tsx";
import type { SureControl } from "./useHowSure.ts";

type Props = {
  readonly question: GapQuestion;
  readonly answer: GapAnswer;
  readonly view: View;
  readonly sure: SureAreas;
  readonly sureControl: SureControl;
  readonly howSure: HowSure | null;
  readonly map: AreaMap | null;
  readonly refused: AreaTypeSummary | null;
  readonly remarks: readonly (string | null)[];
  readonly showsOffers: boolean;
  readonly marked: MarkedOnMap | null;
  readonly isWaiting: boolean;
  readonly isEmbedded: boolean;
};

/** The live sentence with what was changed on the reader's behalf, how sure it is, and the ways to share it and take it along. */
export function WorkspaceTop({
  question,
  answer,
  view,
  sure,
  sureControl,
  howSure,
  map,
  ...props
}: Props): ReactElement {
  const sentence = useMemo(() => liveSentence(answer, view), [answer, view]);
  return (
    <Sentence
      answer={answer}
      sentence={sentence}
      remarks={props.remarks}
      question={question}
      refused={props.refused}
      waiting={props.isWaiting}
      howSure={howSure}
      share={
        props.isEmbedded ? null : (
          <ShareButton
            answer={answer}
            view={view}
            sure={sure}
            sentence={sentence}
            showsOffers={props.showsOffers}
            marked={props.marked}
            picture={map?.picture ?? null}
            csv={csvAddress(question, howSure)}
          />
        )
      }
    >
      <HowSureLine control={sureControl} areas={areaTypeWords[answer.areaType].many} />
    </Sentence>
  );
}
