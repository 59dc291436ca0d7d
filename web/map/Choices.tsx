import { type ReactElement, useId, useState } from "react";
import type { MapView } from "../address/mapAddress.ts";
import { PlaceSearch } from "../search/PlaceSearch.tsx";
import type { ChosenAreas } from "../views/chosenAreas.ts";
import { AreaTypeSwitch } from "./AreaTypeSwitch.tsx";
import type { MapAddressState } from "./useMapAddress.ts";
import { ViewSwitch } from "./ViewSwitch.tsx";

type Props = {
  readonly state: MapAddressState;
  readonly areas: ChosenAreas;
  readonly view: MapView;
  readonly views: readonly MapView[];
  readonly onPoint: (lon: number, lat: number) => void;
};

/** Search, kind of area, colours, offers. On a narrow screen they fold away behind one button, so that the map comes first. */
export function Choices({ state, areas, view, views, onPoint }: Props): ReactElement {
  const { partnership, address, go, arrange } = state;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="workspace__choices">
      <button
        type="button"
        className="button button--second choices__button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        Search, areas and colours
      </button>
      <div id={id} className={isOpen ? "choices choices--open" : "choices"}>
        <PlaceSearch
          partnership={partnership}
          shownAs={areas.chosen}
          onArea={({ code, ...kind }) => go({ ...kind, area: code })}
          onPoint={onPoint}
        />
        <AreaTypeSwitch
          chosen={areas.chosen}
          choices={areas.choices}
          onChoose={(one) => go({ areaType: one.areaType, vintage: one.vintage, area: undefined })}
        />
        <ViewSwitch view={view} views={views} onChoose={(show) => go({ show })} />
        <label className="choice">
          <input
            type="checkbox"
            checked={address.offers !== "hide"}
            onChange={(event) => arrange({ offers: event.target.checked ? undefined : "hide" })}
          />
          <span>Show offers on the map</span>
        </label>
      </div>
    </div>
  );
}
