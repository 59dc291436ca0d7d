import { FieldError } from "../../data/FieldError.tsx";
import { AmountBox } from "../AmountBox.tsx";
import type { SettingsForm } from "../useSettingsForm.ts";
import { zoneBox } from "./zoneErrors.ts";
import { zoneKm } from "./zoneKm.ts";
import type { ZoneTyped } from "./zonesTyped.ts";

type ZoneRowProps = {
  readonly place: number;
  readonly form: SettingsForm;
  /** Null where it is the only zone. */
  readonly onRemove: (() => void) | null;
};

/** One zone: its two boxes, where it lies at each level, and the way to be rid of it. */
export function ZoneRow({ place, form, onRemove }: ZoneRowProps) {
  const zone = `Zone ${place + 1}`;
  return (
    <tr>
      <th scope="row">
        {zone}
        {onRemove !== null && (
          <button type="button" className="button button--link zones-table__remove" onClick={onRemove}>
            Remove<span className="unseen"> {zone.toLowerCase()}</span>
          </button>
        )}
      </th>
      <td data-label="Up to, of the reach">
        <ZoneBox place={place} box="upTo" label={`${zone}, up to, in per cent of the reach`} form={form} />
      </td>
      <td data-label="A place counts">
        <ZoneBox place={place} box="weight" label={`${zone}, a place counts, in per cent`} form={form} />
      </td>
      <td data-label="Which is, in km">
        <ul id={`${zoneBox(place, "upTo")}-km`} className="zones-table__km">
          {zoneKm(place, form).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

type ZoneBoxProps = {
  readonly place: number;
  readonly box: keyof ZoneTyped;
  readonly label: string;
  readonly form: SettingsForm;
};

function ZoneBox({ place, box, label, form }: ZoneBoxProps) {
  const path = zoneBox(place, box);
  const error = form.error({ path });
  const described = [...(box === "upTo" ? [`${path}-km`] : []), ...(error === undefined ? [] : [`${path}-error`])];
  const change = (text: string) =>
    form.changeZones(form.zones.map((zone, other) => (other === place ? { ...zone, [box]: text } : zone)));
  return (
    <div className={error === undefined ? "" : "field--error"}>
      <FieldError id={`${path}-error`} message={error} />
      <AmountBox
        id={path}
        unit="%"
        value={form.zones[place]?.[box] ?? ""}
        isInvalid={error !== undefined}
        label={label}
        describedBy={described.join(" ")}
        onChange={change}
      />
    </div>
  );
}
