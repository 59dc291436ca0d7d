import { memo, type ReactElement, useId, useState } from "react";
import type { MapView } from "../address/mapAddress.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import { OwnAreasLink } from "../ownAreas/OwnAreasLink.tsx";
import { PlaceSearch } from "../search/PlaceSearch.tsx";
import { measures } from "../views/breaks/measures.ts";
import type { ChosenAreas } from "../views/chosenAreas.ts";
import type { View } from "../views/view.ts";
import { AreaTypeSwitch } from "./AreaTypeSwitch.tsx";
import { BreaksField } from "./BreaksField.tsx";
import { showsOffers } from "./showsOffers.ts";
import { PeriodSwitch } from "./PeriodSwitch.tsx";
import type { MapAddressState } from "./useMapAddress.ts";
import { ViewSwitch } from "./ViewSwitch.tsx";

type Props = {
  readonly state: MapAddressState;
  readonly areas: ChosenAreas;
  readonly answer: GapAnswer;
  readonly view: View;
  readonly views: readonly MapView[];
  /** Newest first. */
  readonly periods: readonly string[];
  /** The period that is shown where none is asked for. */
  readonly opensOn: string | null;
  readonly onPoint: (lon: number, lat: number) => void;
};

/** Search, view, kind of area, period, classes, offers. On a narrow screen they fold away behind one button, so that the map comes first. */
export const Choices = memo(function Choices({
  state,
  areas,
  answer,
  view,
  views,
  periods,
  opensOn,
  onPoint,
}: Props): ReactElement {
  const { partnership, address, go, arrange } = state;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const measure = measures.get(view.key);
  return (
    <div className="workspace__choices">
      <button
        type="button"
        className="button button--second choices__button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        Search, areas and views
      </button>
      <div id={id} className={isOpen ? "choices choices--open" : "choices"}>
        <PlaceSearch
          partnership={partnership}
          shownAs={areas.chosen}
          onArea={({ code, ...kind }) => go({ ...kind, area: code })}
          onPoint={onPoint}
        />
        <ViewSwitch
          view={view.key}
          views={views}
          onChoose={(show) => go({ show, breaks: undefined, cut: undefined, set: undefined })}
        />
        <AreaTypeSwitch
          chosen={areas.chosen}
          choices={areas.choices}
          onChoose={(one) => go({ areaType: one.areaType, vintage: one.vintage, area: undefined })}
        />
        <OwnAreasLink partnership={partnership} />
        <PeriodSwitch periods={periods} shown={answer.period} opensOn={opensOn} onChoose={(period) => go({ period })} />
        {measure !== undefined && view.cut !== null && (
          <BreaksField key={view.key} measure={measure} cut={view.cut} answer={answer} onChoose={go} />
        )}
        <label className="choice">
          <input
            type="checkbox"
            checked={showsOffers(address.offers, view)}
            onChange={(event) => arrange({ offers: event.target.checked ? "show" : "hide" })}
          />
          <span>Show offers on the map</span>
        </label>
      </div>
    </div>
  );
});
