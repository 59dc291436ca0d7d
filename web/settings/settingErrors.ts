import type { z } from "zod";
import type { Settings } from "../../domain/contract/settings.ts";
import type { FormError } from "../data/ErrorSummary.tsx";
import { boundErrors } from "./boundErrors.ts";
import { combinationErrors } from "./combination/combinationErrors.ts";
import { combinationTyped } from "./combination/combinationTyped.ts";
import type { IndicatorTitles } from "./combination/combinationWritten.ts";
import { controlFields } from "./needFields.ts";
import type { SettingEdits } from "./settingEdits.ts";
import { settingError } from "./settingError.ts";
import type { BoxSetting, SettingField } from "./settingField.ts";
import { settingText } from "./settingText.ts";
import { zoneErrors } from "./zones/zoneErrors.ts";
import { zonesTyped } from "./zones/zonesTyped.ts";

type Form = { readonly settings: Settings; readonly edits: SettingEdits; readonly titles: IndicatorTitles };

/** What is wrong with a setting that the schema has refused: a list is told box by box, a share outside its bounds at the bound. */
export function settingErrors(
  field: SettingField,
  issue: z.core.$ZodIssue,
  { settings, edits, titles }: Form,
): FormError[] {
  if (field.type === "zones") return orWhole(zoneErrors(edits.zones ?? zonesTyped(settings.steps)), field, issue);
  if (field.type === "combination") {
    const typed = edits.combinations[field.level] ?? combinationTyped(settings.combinations[field.level]);
    return orWhole(combinationErrors(field, typed, titles), field, issue);
  }
  const textIn = (box: BoxSetting) => edits.boxes[box.path] ?? settingText(settings, box);
  const control = controlFields.find(({ number }) => number.path === field.path);
  if (control !== undefined && issue.code === "custom") return orWhole(boundErrors(control, textIn), field, issue);
  return [{ field: field.path, message: settingError(field, textIn(field), issue) }];
}

/** What the schema refuses must not fail in silence, even where every box looks right. */
function orWhole(errors: readonly FormError[], { name }: SettingField, issue: z.core.$ZodIssue): FormError[] {
  return errors.length > 0 ? [...errors] : [{ field: null, message: `${name}: ${issue.message}` }];
}
