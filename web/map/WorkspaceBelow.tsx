import { memo, type ReactElement, type ReactNode, useCallback } from "react";
import type { AreaCode } from "../../domain/contract/area.ts";
import type { Gap, GapAnswer } from "../../domain/contract/gap.ts";
import type { HowSure } from "../../domain/contract/sureness.ts";
import type { GapQuestion } from "../api/gapAnswer.ts";
import { AreaTable } from "../areas/AreaTable.tsx";
import { openingSort } from "../areas/sortedGaps.ts";
import { AreaPanel } from "../panel/AreaPanel.tsx";
import { Basis } from "../panel/Basis.tsx";
import { EmbedSource } from "../share/EmbedSource.tsx";
import type { SureAreas } from "../views/sureAreas.ts";
import type { View } from "../views/view.ts";
import type { MapAddressState } from "./useMapAddress.ts";

type Props = {
  readonly state: Pick<MapAddressState, "address" | "go" | "arrange">;
  readonly question: GapQuestion;
  readonly answer: GapAnswer;
  readonly view: View;
  readonly sure: SureAreas;
  readonly howSure: HowSure | null;
  readonly chosen: Gap | undefined;
  readonly isEmbedded: boolean;
  /** The list of overlapping sets, where the map shows them. */
  readonly sets: ReactNode;
};

/** What stands with the map and says the same: the table of all areas, the chosen area, and what all of it rests on. Drawn anew only when one of these is another: draws that are under way tell of themselves many times. */
export const WorkspaceBelow = memo(function WorkspaceBelow({
  state,
  question,
  answer,
  view,
  sure,
  howSure,
  chosen,
  ...props
}: Props): ReactElement {
  const { address, go, arrange } = state;
  const chooseArea = useCallback((code: AreaCode) => go({ area: code }), [go]);
  const closeArea = useCallback(() => go({ area: undefined }), [go]);
  return (
    <>
      <AreaTable
        answer={answer}
        sure={sure}
        view={view}
        chosen={chosen?.code}
        sort={address.sort ?? openingSort(answer)}
        order={address.order}
        onSort={(sort, order) => arrange({ sort, order })}
        onChoose={chooseArea}
      />
      {(!props.isEmbedded || chosen !== undefined) && (
        <AreaPanel
          question={question}
          answer={answer}
          chosen={chosen}
          sure={sure}
          howSure={howSure}
          onChoose={chooseArea}
          onClose={closeArea}
          sets={props.sets}
        />
      )}
      {props.isEmbedded ? <EmbedSource answer={answer} /> : <Basis answer={answer} howSure={howSure} />}
    </>
  );
});
