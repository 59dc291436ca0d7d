import { defaultSettings } from "../../domain/contract/settings.ts";
import type { BoxSetting } from "./settingField.ts";
import { settingText } from "./settingText.ts";
import { settingWritten } from "./settingWritten.ts";

/** What a setting was before anybody changed it. */
export function StartingValue({ field }: { readonly field: BoxSetting }) {
  return <>Starting value: {settingWritten(field, settingText(defaultSettings, field))}.</>;
}
