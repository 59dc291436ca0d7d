import type { Settings } from "../../domain/contract/settings.ts";
import { combinationRead, combinationTyped, isSameCombination } from "./combination/combinationTyped.ts";
import { combinationWritten, type IndicatorTitles } from "./combination/combinationWritten.ts";
import { numberTyped } from "./numberTyped.ts";
import { shareOf } from "./percentTyped.ts";
import type { SettingEdits } from "./settingEdits.ts";
import type { BoxSetting, CombinationSetting, SettingField } from "./settingField.ts";
import { settingFields } from "./settingFields.ts";
import { settingText } from "./settingText.ts";
import { settingWritten } from "./settingWritten.ts";
import { isSameZones, zonesRead, zonesTyped } from "./zones/zonesTyped.ts";
import { zonesWritten } from "./zones/zonesWritten.ts";

/** One setting that would change: what is put into the settings, and in words: "Reach, essential, urban", "5 km", "6 km". */
export type SettingChange = {
  readonly field: SettingField;
  readonly value: unknown;
  readonly before: string;
  readonly after: string;
};

/** What edits would change, in the order of the page. 5.0 typed over 5 changes nothing. Indicators without a title keep their id. */
export function settingChanges(
  settings: Settings,
  edits: SettingEdits,
  titles: IndicatorTitles = new Map(),
): SettingChange[] {
  const changes = settingFields.map((field) => {
    if (field.type === "zones") return zonesChange(field, settings, edits);
    if (field.type === "combination") return combinationChange(field, settings, edits, titles);
    return boxChange(field, settings, edits);
  });
  return changes.filter((change) => change !== null);
}

function boxChange(field: BoxSetting, settings: Settings, { boxes }: SettingEdits): SettingChange | null {
  const former = settingText(settings, field);
  const text = boxes[field.path];
  if (text === undefined || isSame(field, former, text)) return null;
  return {
    field,
    value: valueRead(field, text),
    before: settingWritten(field, former),
    after: settingWritten(field, text),
  };
}

function isSame(field: BoxSetting, former: string, text: string): boolean {
  if (former.trim() === text.trim()) return true;
  const number = field.type === "number" ? numberTyped(field, text) : null;
  return number !== null && former !== "" && number === Number(former);
}

/** Undefined for an empty box (null where that switches it off), and the text itself where a number cannot be read, so that the schema refuses both. */
function valueRead(field: BoxSetting, text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === "") return field.type === "number" && field.mayBeEmpty === true ? null : undefined;
  if (field.type === "yes or no") return trimmed === "yes";
  if (field.type !== "number") return trimmed;
  const number = numberTyped(field, text);
  if (number === null) return trimmed;
  return field.unit === "%" ? shareOf(number) : number;
}

function zonesChange(field: SettingField, { steps }: Settings, { zones }: SettingEdits): SettingChange | null {
  if (zones === null || isSameZones(steps, zones)) return null;
  return {
    field,
    value: zonesRead(zones, steps),
    before: zonesWritten(zonesTyped(steps)),
    after: zonesWritten(zones),
  };
}

function combinationChange(
  field: CombinationSetting,
  settings: Settings,
  edits: SettingEdits,
  titles: IndicatorTitles,
): SettingChange | null {
  const former = settings.combinations[field.level];
  const typed = edits.combinations[field.level];
  if (typed === undefined || isSameCombination(former, typed)) return null;
  return {
    field,
    value: combinationRead(typed),
    before: combinationWritten(combinationTyped(former), titles),
    after: combinationWritten(typed, titles),
  };
}
