import { levelWords } from "../../../domain/contract/level.ts";
import { numberWritten } from "../../data/written.ts";
import { numberTyped } from "../numberTyped.ts";
import type { NumberSetting } from "../settingField.ts";
import { reachFields } from "../travelFields.ts";
import type { SettingsForm } from "../useSettingsForm.ts";
import { percentRead } from "./zonesTyped.ts";

/** Where a zone lies at each level, with the radii as they stand typed: "Essential: 1.7 to 3.3 km, rural 3.3 to 6.7 km". Nothing while a box cannot be read. */
export function zoneKm(place: number, form: Pick<SettingsForm, "zones" | "text">): string[] {
  const from = place === 0 ? 0 : percentRead(form.zones[place - 1]?.upTo ?? "");
  const to = percentRead(form.zones[place]?.upTo ?? "");
  if (from === null || to === null) return [];
  const stretch = (radius: NumberSetting): string | null => {
    const km = numberTyped(radius, form.text(radius));
    return km === null ? null : `${numberWritten((from / 100) * km)} to ${numberWritten((to / 100) * km)} km`;
  };
  return reachFields.flatMap(({ level, urban, rural }) => {
    const [inTown, inCountry] = [stretch(urban), stretch(rural)];
    if (inTown === null || inCountry === null) return [];
    return [`${levelWords[level].title}: ${inTown}, rural ${inCountry}`];
  });
}
