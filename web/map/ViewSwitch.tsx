import { type ReactElement, useId } from "react";
import type { MapView } from "../address/mapAddress.ts";
import { viewGroups } from "../views/viewGroups.ts";
import { viewTitles } from "../views/viewTitles.ts";

type Props = {
  readonly view: MapView;
  readonly views: readonly MapView[];
  readonly onChoose: (view: MapView) => void;
};

/** What the map shows, by the question that it answers. Views that this answer does not have are not offered. */
export function ViewSwitch({ view, views, onChoose }: Props): ReactElement {
  const name = useId();
  const groups = viewGroups
    .map(({ title, views: all }) => ({ title, offered: all.filter((one) => views.includes(one)) }))
    .filter(({ offered }) => offered.length > 0);
  return (
    <fieldset className="field view-switch">
      <legend>Show on the map</legend>
      {groups.map(({ title, offered }) => (
        <fieldset key={title} className="view-switch__group">
          <legend className="small second">{title}</legend>
          {offered.map((one) => (
            <label key={one} className="choice">
              <input type="radio" name={name} value={one} checked={one === view} onChange={() => onChoose(one)} />
              <span>{viewTitles[one]}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </fieldset>
  );
}
