import { useState } from "react";
import { flushSync } from "react-dom";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { countWritten } from "../../data/written.ts";
import { decayField } from "../travelFields.ts";
import type { SettingsForm } from "../useSettingsForm.ts";
import { oneZoneMore, withoutZone } from "./rezoned.ts";
import { ZoneRow } from "./ZoneRow.tsx";
import { zoneBox } from "./zoneErrors.ts";
import { isSameZones, type ZoneTyped, zonesTyped } from "./zonesTyped.ts";
import { zonesWritten } from "./zonesWritten.ts";
import "../../data/stackingTable.css";

/** The zones of the reach. Shown where nearness counts by them, and where somebody has changed them: nothing changes unseen. */
export function ZonesField({ form }: { readonly form: SettingsForm }) {
  const [said, setSaid] = useState("");
  const { zones } = form;
  const isUsed = form.text(decayField) === "steps";
  if (!isUsed && isSameZones(defaultSettings.steps, zones)) return null;

  const rezone = (next: readonly ZoneTyped[], done: string, focused: number) => {
    flushSync(() => {
      form.changeZones(next);
      setSaid(`${done} ${countWritten(next.length, "zone")} now.`);
    });
    // The button that was pressed may be gone: what comes next begins at a box that is there.
    document.getElementById(zoneBox(focused, "upTo"))?.focus();
  };
  return (
    <div className="field">
      <table className="table table--stacks zones-table">
        <caption>What a place counts, zone by zone</caption>
        <thead>
          <tr>
            <th scope="col">Zone</th>
            <th scope="col">Up to, of the reach</th>
            <th scope="col">A place counts</th>
            <th scope="col">Which is, in km</th>
          </tr>
        </thead>
        <tbody>
          {zones.map((_, place) => (
            <ZoneRow
              key={zoneBox(place, "upTo")}
              place={place}
              form={form}
              onRemove={
                zones.length === 1
                  ? null
                  : () =>
                      rezone(
                        withoutZone(zones, place),
                        `Zone ${place + 1} is removed.`,
                        Math.min(place, zones.length - 2),
                      )
              }
            />
          ))}
        </tbody>
      </table>
      <p className="hint">
        Zones are shares of the reach, so they hold for every level, and at the shorter and longer reach that answers
        are compared with. A place is in a zone up to and including its outer edge. Starting zones:{" "}
        {zonesWritten(zonesTyped(defaultSettings.steps))}.{!isUsed && " They count once nearness counts by zones."}
      </p>
      <div className="buttons">
        <button
          type="button"
          className="button button--second"
          disabled={zones.length >= most}
          onClick={() => rezone(oneZoneMore(zones), "The outermost zone is parted in two.", zones.length - 1)}
        >
          Add a zone
        </button>
      </div>
      <output className="unseen">{said}</output>
      {zones.length >= most && <p className="hint">There can be no more than {most} zones.</p>}
    </div>
  );
}

const most = 9;
