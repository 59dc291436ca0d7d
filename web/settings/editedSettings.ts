import { levels } from "../../domain/contract/level.ts";
import { newSettingsSchema } from "../../domain/contract/newSettings.ts";
import type { Settings } from "../../domain/contract/settings.ts";
import type { FormError } from "../data/ErrorSummary.tsx";
import type { IndicatorTitles } from "./combination/combinationWritten.ts";
import { settingChanges } from "./settingChanges.ts";
import type { SettingEdits } from "./settingEdits.ts";
import { settingErrors } from "./settingErrors.ts";
import type { SettingField } from "./settingField.ts";
import { settingFields } from "./settingFields.ts";

/** Settings that can be sent, or what is wrong with them in the order of the page. */
export type EditedSettings =
  | { readonly type: "settings"; readonly settings: Settings }
  | { readonly type: "errors"; readonly errors: readonly FormError[] };

/** The settings with edits made. What was not edited keeps its exact value, also a setting that has no box on the page. */
export function editedSettings(
  settings: Settings,
  edits: SettingEdits,
  titles: IndicatorTitles = new Map(),
): EditedSettings {
  const wanted: Branch = structuredClone(settings);
  for (const { field, value } of settingChanges(settings, edits)) put(wanted, field.path.split("."), value);
  clearEmpty(wanted);
  const read = newSettingsSchema.safeParse(wanted);
  if (read.success) return { type: "settings", settings: read.data };
  const issues = read.error.issues.map((issue) => ({ path: issue.path.join("."), issue }));
  const told = settingFields.flatMap((field) => {
    const own = issues.find(({ path }) => isAt(field, path));
    return own === undefined ? [] : settingErrors(field, own.issue, { settings, edits, titles });
  });
  // A setting without a box on the page: nobody can mend it here, and it must not fail in silence.
  const others = issues.filter(({ path }) => !settingFields.some((field) => isAt(field, path)));
  const unmendable = others.map(({ path, issue }) => ({ field: null, message: `${path}: ${issue.message}` }));
  return { type: "errors", errors: [...told, ...unmendable] };
}

type Branch = Record<string, unknown>;

/** Whether an issue is about a field, or within the list that it is. */
function isAt(field: SettingField, path: string): boolean {
  return path === field.path || path.startsWith(`${field.path}.`);
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

/** Neither a number nor a source: there is none. */
function clearEmpty(wanted: Branch): void {
  for (const group of [wanted["controlTotals"], wanted["assumedPlaces"], wanted["nationalNeed"]]) {
    if (!isBranch(group)) continue;
    for (const level of levels) {
      const pair = group[level];
      if (isBranch(pair) && Object.values(pair).every((value) => value === undefined)) group[level] = null;
    }
  }
}

function isBranch(value: unknown): value is Branch {
  return typeof value === "object" && value !== null;
}
