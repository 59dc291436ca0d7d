import { type ReactElement, useCallback, useDeferredValue, useMemo } from "react";
import type { AreaCode } from "../../domain/contract/area.ts";
import type { Level } from "../../domain/contract/level.ts";
import { MismatchSection } from "../charts/mismatch/MismatchSection.tsx";
import { Trouble } from "../frame/Trouble.tsx";
import { absentKind } from "../views/absentKind.ts";
import type { ChosenAreas } from "../views/chosenAreas.ts";
import { noneSure, sureAreas } from "../views/sureAreas.ts";
import { Choices } from "./Choices.tsx";
import { LevelSwitch } from "./LevelSwitch.tsx";
import { MapLegend } from "./MapLegend.tsx";
import { MapPane } from "./MapPane.tsx";
import { useAreaMap } from "./useAreaMap.ts";
import { useHowSure } from "./useHowSure.ts";
import type { MapAddressState } from "./useMapAddress.ts";
import { useIsColoured } from "./useIsColoured.ts";
import { useIsLate } from "./useIsLate.ts";
import { useMapTitle } from "./useMapTitle.ts";
import { OverlapsOnMap } from "./OverlapsOnMap.tsx";
import { useOverlapsOnMap } from "./useOverlapsOnMap.ts";
import { showsOffers } from "./showsOffers.ts";
import { useDrawnFirst } from "./useDrawnFirst.ts";
import { useMapAnswers } from "./useMapAnswers.ts";
import { useShownView } from "./useShownView.ts";
import { WorkspaceBelow } from "./WorkspaceBelow.tsx";
import { WorkspaceTop } from "./WorkspaceTop.tsx";

type Props = { readonly state: MapAddressState; readonly level: Level; readonly areas: ChosenAreas };

/** So many milliseconds the colours of the map may go ahead of sentence and table. */
const longestAhead = 1000;

/** Sentence, switches, map, chosen area and table of one level and one kind of area: all drawn from one answer. */
export function MapWorkspace({ state, level, areas }: Props): ReactElement {
  const { partnership, address, go, arrange } = state;
  const { areaType } = areas.chosen;
  const { question, periods, answer, early, isOlder, error, retry } = useMapAnswers(state, level, areas.chosen);
  const inBox = useAreaMap();
  const { map, failure } = inBox;
  // The same ones from one drawing to the next, so that what they are given to need not be drawn anew.
  const chooseArea = useCallback((code: AreaCode) => go({ area: code }), [go]);
  const hideChart = useCallback((hide: boolean) => arrange({ chart: hide ? "hide" : undefined }), [arrange]);
  const showPoint = useCallback((lon: number, lat: number) => map?.flyTo(lon, lat), [map]);
  // While a new answer is on its way the old one stays, but an area of another kind must not be asked about.
  const chosen = answer?.areaType === areaType ? answer.gaps.find(({ code }) => code === address.area) : undefined;
  useMapTitle(partnership, level, areaType, chosen?.name);
  const overlaps = useOverlapsOnMap(question, address.set, address.show === "overlaps" && answer !== undefined);
  const shown = useShownView(answer, address, overlaps.sets);
  const hasColours = early !== undefined || answer !== undefined;
  const isColoured = useIsColoured(map, { hasColours, cannotBe: failure !== null });
  // The first colours go ahead: everything else would take the page's thread from them. Nobody waits long for a map that takes long.
  const mayDrawRest = useIsLate(hasColours, longestAhead) || isColoured;
  const hasRest = useDeferredValue(answer !== undefined && shown !== null && mayDrawRest);
  // The ranges colour the map once more.
  const sureControl = useHowSure(question, isOlder ? undefined : answer, areas.choices, state, isColoured);
  const howSure = sureControl.state.type === "known" ? sureControl.state.howSure : null;
  const sure = useMemo(() => (howSure === null ? noneSure : sureAreas(howSure)), [howSure]);
  const drawn =
    useDrawnFirst(early, address) ?? (answer === undefined || shown === null ? null : { answer, sure, ...shown });
  const levelSwitch = <LevelSwitch level={level} onChoose={(one) => go({ level: one })} />;
  if (error !== null) {
    return (
      <>
        <Trouble error={error} onRetry={retry} />
        <div className="page">{levelSwitch}</div>
      </>
    );
  }
  const isEmbedded = address.embed !== undefined;
  const isBusy = !hasRest || isOlder;
  /** The map is of what was asked, though the rest is not there yet. */
  const isAhead = early !== undefined || (drawn !== null && !hasRest);
  return (
    <div
      className={`workspace${isEmbedded ? " workspace--embed" : ""}${isAhead ? " workspace--early" : ""}`}
      aria-busy={isBusy}
    >
      {answer === undefined || shown === null || !hasRest ? (
        <div className="workspace__sentence">
          <output>Working out the scores…</output>
        </div>
      ) : (
        <WorkspaceTop
          question={question}
          answer={answer}
          view={shown.view}
          sure={sure}
          sureControl={sureControl}
          howSure={howSure}
          map={map}
          refused={areas.refused}
          remarks={[absentKind(address, areas), periods.because, shown.because]}
          showsOffers={showsOffers(address.offers, shown.view)}
          marked={overlaps.sets === null ? null : overlaps}
          isWaiting={isOlder}
          isEmbedded={isEmbedded}
        />
      )}
      <div className="workspace__level">{levelSwitch}</div>
      {answer !== undefined && shown !== null && hasRest && !isEmbedded && (
        <Choices
          state={state}
          areas={areas}
          answer={answer}
          view={shown.view}
          views={shown.views}
          periods={periods.all}
          opensOn={periods.opensOn}
          onPoint={showPoint}
        />
      )}
      <MapPane
        inBox={inBox}
        question={question}
        drawn={drawn}
        chosen={chosen}
        isColoured={isColoured}
        showsOffers={drawn !== null && showsOffers(address.offers, drawn.view)}
        onChoose={chooseArea}
        links={overlaps.picture}
        onLeave={() => chosen !== undefined && go({ area: undefined })}
        legend={
          drawn !== null && (
            <>
              <MapLegend state={state} question={question} answer={drawn.answer} view={drawn.view} sure={drawn.sure} />
              <MismatchSection
                answer={drawn.answer}
                view={drawn.view}
                isHidden={address.chart === "hide"}
                onHide={hideChart}
                chosen={chosen?.code}
                onChoose={chooseArea}
              />
            </>
          )
        }
      />
      {answer === undefined || shown === null || !hasRest ? (
        <>
          <div className="workspace__panel skeleton" />
          <div className="workspace__table skeleton" />
        </>
      ) : (
        <WorkspaceBelow
          state={state}
          question={question}
          answer={answer}
          view={shown.view}
          sure={sure}
          howSure={howSure}
          chosen={chosen}
          isEmbedded={isEmbedded}
          sets={
            shown.view.key === "overlaps" && (
              <OverlapsOnMap state={overlaps} question={question} area={chosen} onChoose={(set) => go({ set })} />
            )
          }
        />
      )}
    </div>
  );
}
