import { type Level, levels } from "../../domain/contract/level.ts";
import type { Settings } from "../../domain/contract/settings.ts";
import { type CombinationTyped, combinationTyped } from "./combination/combinationTyped.ts";
import { settingFields } from "./settingFields.ts";
import { settingText } from "./settingText.ts";
import { type ZoneTyped, zonesTyped } from "./zones/zonesTyped.ts";

/** What has been typed and not saved: the text of boxes by the path of their setting, and lists as a whole. */
export type SettingEdits = {
  readonly boxes: Readonly<Record<string, string>>;
  readonly zones: readonly ZoneTyped[] | null;
  readonly combinations: Readonly<Partial<Record<Level, CombinationTyped>>>;
};

export const noEdits: SettingEdits = { boxes: {}, zones: null, combinations: {} };

/** The edits that make settings out of any others: every box typed anew. */
export function editsTo(settings: Settings): SettingEdits {
  const boxes = settingFields.flatMap((field) =>
    field.type === "zones" || field.type === "combination" ? [] : [[field.path, settingText(settings, field)]],
  );
  const combinations = levels.map((level) => [level, combinationTyped(settings.combinations[level])]);
  return {
    boxes: Object.fromEntries(boxes),
    zones: zonesTyped(settings.steps),
    combinations: Object.fromEntries(combinations),
  };
}
