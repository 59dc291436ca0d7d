import { useQuery } from "@tanstack/react-query";
import { type ReactElement, useMemo } from "react";
import type { AreaCode } from "../../domain/contract/area.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { Level } from "../../domain/contract/level.ts";
import { type GapQuestion, gapAnswerQuery } from "../api/gapAnswer.ts";
import { AreaTable } from "../areas/AreaTable.tsx";
import { openingSort } from "../areas/sortedGaps.ts";
import { Trouble } from "../frame/Trouble.tsx";
import { AreaPanel } from "../panel/AreaPanel.tsx";
import { Basis } from "../panel/Basis.tsx";
import type { ChosenAreas } from "../views/chosenAreas.ts";
import { mapView } from "../views/mapViews.ts";
import { openingView, viewsFor } from "../views/openingView.ts";
import { noneSure, sureAreas } from "../views/sureAreas.ts";
import { Choices } from "./Choices.tsx";
import { LevelSwitch } from "./LevelSwitch.tsx";
import { MapPane } from "./MapPane.tsx";
import { MapSkeleton } from "./MapSkeleton.tsx";
import { Sentence } from "./Sentence.tsx";
import { HowSureLine } from "./HowSureLine.tsx";
import { useAreaMap } from "./useAreaMap.ts";
import { useHowSure } from "./useHowSure.ts";
import type { MapAddressState } from "./useMapAddress.ts";
import { useMapTitle } from "./useMapTitle.ts";

type Props = { readonly state: MapAddressState; readonly level: Level; readonly areas: ChosenAreas };

/** Sentence, switches, map, chosen area and table of one level and one kind of area: all drawn from one answer. */
export function MapWorkspace({ state, level, areas }: Props): ReactElement {
  const { partnership, address, go, arrange } = state;
  const { areaType, vintage } = areas.chosen;
  const question = useMemo(
    (): GapQuestion => ({ partnership, level, areaType, vintage, period: address.period }),
    [partnership, level, areaType, vintage, address.period],
  );
  const { data: answer, error, refetch, isPlaceholderData } = useQuery(gapAnswerQuery(question));
  const inBox = useAreaMap();
  // While a new answer is on its way the old one stays, but an area of another kind must not be asked about.
  const chosen = answer?.areaType === areaType ? answer.gaps.find(({ code }) => code === address.area) : undefined;
  useMapTitle(partnership, level, areaType, chosen?.name);
  const shownBy = answer === undefined ? "score" : openingView(answer, address.show);
  const settings = answer?.settings;
  const view = useMemo(() => (settings === undefined ? null : mapView(shownBy, settings)), [shownBy, settings]);
  const sureControl = useHowSure(question, isPlaceholderData ? undefined : answer, areas.choices, state);
  const howSure = sureControl.state.type === "known" ? sureControl.state.howSure : null;
  const sure = useMemo(() => (howSure === null ? noneSure : sureAreas(howSure)), [howSure]);
  const levelSwitch = <LevelSwitch level={level} onChoose={(one) => go({ level: one })} />;
  if (error !== null) {
    return (
      <>
        <Trouble error={error} onRetry={() => void refetch()} />
        <div className="page">{levelSwitch}</div>
      </>
    );
  }
  if (answer === undefined || view === null) return <MapSkeleton />;
  const chooseArea = (code: AreaCode) => go({ area: code });
  return (
    <div className="workspace" aria-busy={isPlaceholderData}>
      <Sentence
        answer={answer}
        openedOn={address.show === undefined ? shownBy : null}
        question={question}
        refused={areas.refused}
        waiting={isPlaceholderData}
        howSure={howSure}
      >
        <HowSureLine control={sureControl} areas={areaTypeWords[answer.areaType].many} />
      </Sentence>
      <div className="workspace__level">{levelSwitch}</div>
      <Choices
        state={state}
        areas={areas}
        view={shownBy}
        views={viewsFor(answer)}
        onPoint={(lon, lat) => inBox.map?.flyTo(lon, lat)}
      />
      <MapPane
        inBox={inBox}
        question={question}
        answer={answer}
        view={view}
        sure={sure}
        chosen={chosen}
        showsOffers={address.offers !== "hide"}
        onChoose={chooseArea}
      />
      <AreaTable
        answer={answer}
        sure={sure}
        chosen={chosen?.code}
        sort={address.sort ?? openingSort(answer)}
        order={address.order}
        onSort={(sort, order) => arrange({ sort, order })}
        onChoose={chooseArea}
        onHover={(code) => inBox.map?.hover(code)}
      />
      <AreaPanel
        question={question}
        answer={answer}
        chosen={chosen}
        sure={sure}
        howSure={howSure}
        onChoose={chooseArea}
        onClose={() => go({ area: undefined })}
      />
      <Basis answer={answer} howSure={howSure} />
    </div>
  );
}
