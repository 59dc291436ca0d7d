import { duplicateFields } from "./duplicateFields.ts";
import { ambitionField, combinationFields, controlFields, spreadField } from "./needFields.ts";
import { onlineFields } from "./onlineFields.ts";
import { assumedPlacesFields, imputeField } from "./placesFields.ts";
import type { SettingField } from "./settingField.ts";
import { thresholdFields } from "./thresholdFields.ts";
import { decayField, reachFields, zonesField } from "./travelFields.ts";

/** Every setting on the page, in its order. */
export const settingFields: readonly SettingField[] = [
  ambitionField,
  ...reachFields.flatMap(({ urban, rural }) => [urban, rural]),
  decayField,
  zonesField,
  ...combinationFields,
  ...controlFields.flatMap(({ number, atLeast, atMost, source }) => [number, atLeast, atMost, source]),
  spreadField,
  imputeField,
  ...assumedPlacesFields.flatMap(({ number, source }) => [number, source]),
  ...onlineFields.flatMap(({ eligible, number, source }) => [eligible, number, source]),
  ...duplicateFields,
  ...thresholdFields,
];
