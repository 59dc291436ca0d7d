import type { Settings } from "../../domain/contract/settings.ts";
import { numberTyped } from "./numberTyped.ts";
import type { SettingField } from "./settingField.ts";
import { settingFields } from "./settingFields.ts";
import { settingText } from "./settingText.ts";
import { settingWritten } from "./settingWritten.ts";

/** What has been typed into boxes, by the path of the setting. */
export type SettingEdits = Readonly<Record<string, string>>;

/** One setting that would change, in words: "Reach, essential, urban", "5 km", "6 km". */
export type SettingChange = {
  readonly field: SettingField;
  readonly text: string;
  readonly before: string;
  readonly after: string;
};

/** What edits would change, in the order of the page. 5.0 typed over 5 changes nothing. */
export function settingChanges(settings: Settings, edits: SettingEdits): SettingChange[] {
  return settingFields.flatMap((field) => {
    const former = settingText(settings, field);
    const text = edits[field.path];
    if (text === undefined || isSame(field, former, text)) return [];
    return [{ field, text, before: settingWritten(field, former), after: settingWritten(field, text) }];
  });
}

function isSame(field: SettingField, former: string, text: string): boolean {
  if (former.trim() === text.trim()) return true;
  const number = field.type === "number" ? numberTyped(field, text) : null;
  return number !== null && former !== "" && number === Number(former);
}
