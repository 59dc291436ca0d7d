import { levels } from "../../domain/contract/level.ts";
import { type Settings, settingsSchema } from "../../domain/contract/settings.ts";
import type { FormError } from "../data/ErrorSummary.tsx";
import { numberTyped } from "./numberTyped.ts";
import { type SettingEdits, settingChanges } from "./settingChanges.ts";
import { settingError } from "./settingError.ts";
import type { SettingField } from "./settingField.ts";
import { settingFields } from "./settingFields.ts";
import { settingText } from "./settingText.ts";

/** Settings that can be sent, or what is wrong with them in the order of the page. */
export type EditedSettings =
  | { readonly type: "settings"; readonly settings: Settings }
  | { readonly type: "errors"; readonly errors: readonly FormError[] };

/** The settings with edits made. What was not edited keeps its exact value, also a setting that has no box on the page. */
export function editedSettings(settings: Settings, edits: SettingEdits): EditedSettings {
  const wanted: Branch = structuredClone(settings);
  for (const { field, text } of settingChanges(settings, edits))
    put(wanted, field.path.split("."), valueRead(field, text));
  clearEmptyTotals(wanted);
  const read = settingsSchema.safeParse(wanted);
  if (read.success) {
    const errors = crossed(read.data);
    return errors.length === 0 ? { type: "settings", settings: read.data } : { type: "errors", errors };
  }
  const issues = read.error.issues.map((issue) => ({ path: issue.path.join("."), issue }));
  const errors = settingFields.flatMap((field): FormError[] => {
    const found = issues.find(({ path }) => path === field.path)?.issue;
    if (found === undefined) return [];
    return [
      { field: field.path, message: settingError(field, edits[field.path] ?? settingText(settings, field), found) },
    ];
  });
  // A setting without a box on the page: nobody can mend it here, and it must not fail in silence.
  const others = issues.filter(({ path }) => settingFields.every((field) => field.path !== path));
  const unmendable = others.map(({ path, issue }) => ({ field: null, message: `${path}: ${issue.message}` }));
  return { type: "errors", errors: [...errors, ...unmendable] };
}

type Branch = Record<string, unknown>;

/** What is put into the settings: undefined for an empty box, and the text itself where a number cannot be read, so that the schema refuses both. */
function valueRead(field: SettingField, text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  if (field.type !== "number") return trimmed;
  const number = numberTyped(field, text);
  if (number === null) return trimmed;
  return field.unit === "%" ? Number((number / 100).toPrecision(12)) : number;
}

function put(branch: Branch, [key = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    branch[key] = value;
    return;
  }
  const next = branch[key];
  const inner: Branch = isBranch(next) ? next : {};
  branch[key] = inner;
  put(inner, rest, value);
}

/** Neither a share nor a source: there is no control total. */
function clearEmptyTotals({ controlTotals }: Branch): void {
  if (!isBranch(controlTotals)) return;
  for (const level of levels) {
    const total = controlTotals[level];
    if (isBranch(total) && total["share"] === undefined && total["source"] === undefined) controlTotals[level] = null;
  }
}

function isBranch(value: unknown): value is Branch {
  return typeof value === "object" && value !== null;
}

/** Each threshold can be right and the two together wrong: no area may be short and better served at once. */
function crossed({ shortBelowIndex, betterServedAboveIndex }: Settings): FormError[] {
  if (shortBelowIndex <= betterServedAboveIndex) return [];
  const message = `“Better served above” must be ${shortBelowIndex} or more, or an area would be short and better served at once`;
  return [{ field: "betterServedAboveIndex", message }];
}
