import type { FormError } from "../data/ErrorSummary.tsx";
import type { ControlRow } from "./needFields.ts";
import { numberTyped } from "./numberTyped.ts";
import type { NumberSetting } from "./settingField.ts";
import { amountWritten } from "./settingWritten.ts";

/** Which bounds leave their own share out, in words. A bound that is not there leaves nothing out. */
export function boundErrors(
  { number, atLeast, atMost }: ControlRow,
  textIn: (field: NumberSetting) => string,
): FormError[] {
  const [share, lo, hi] = [number, atLeast, atMost].map((field) => numberTyped(field, textIn(field)));
  if (share == null) return [];
  const itself = amountWritten(number, share);
  return [
    ...(lo != null && lo > share ? [error(atLeast, `${itself} or less, as the share itself is ${itself}`)] : []),
    ...(hi != null && hi < share ? [error(atMost, `${itself} or more, as the share itself is ${itself}`)] : []),
  ];
}

function error({ path, name }: NumberSetting, whatIsRight: string): FormError {
  return { field: path, message: `“${name}” must be ${whatIsRight}` };
}
