import { type ReactElement, useId } from "react";
import type { MapView } from "../address/mapAddress.ts";
import { viewTitles } from "../views/mapViews.ts";

type Props = {
  readonly view: MapView;
  readonly views: readonly MapView[];
  readonly onChoose: (view: MapView) => void;
};

/** What the colours of the map show. */
export function ViewSwitch({ view, views, onChoose }: Props): ReactElement {
  const name = useId();
  return (
    <fieldset className="field">
      <legend>Colour the map by</legend>
      {views.map((one) => (
        <label key={one} className="choice">
          <input type="radio" name={name} value={one} checked={one === view} onChange={() => onChoose(one)} />
          <span>{viewTitles[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
