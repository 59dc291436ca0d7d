import type { Command } from "commander";
import { keysLeftOut } from "../../domain/contract/keysLeftOut.ts";
import { newSettingsSchema } from "../../domain/contract/newSettings.ts";
import type { Settings } from "../../domain/contract/settings.ts";
import { type TypedValue, typedValue } from "./typedValue.ts";

type Branch = Record<string, unknown>;

/** The settings with changes like `reach.essential.urbanKm=4` made. A key that there is not, or a value that cannot be, is a wrong call. */
export function withChanges(settings: Settings, changes: readonly string[], command: Command): Settings {
  const copy: Branch = structuredClone(settings);
  const typed = new Map<string, TypedValue>();
  for (const change of changes) {
    const [, path = "", text = ""] = /^([\w.]+)=(.*)$/s.exec(change) ?? command.error(`“${change}” is not KEY=VALUE.`);
    typed.set(path, typedValue(text));
    put(copy, path.split("."), typedValue(text).value);
  }
  const wanted = newSettingsSchema.safeParse(copy);
  if (!wanted.success) {
    const problems = wanted.error.issues.map(({ path, message }) => problem(typed, path.join("."), message));
    return command.error(problems.join("\n"));
  }
  // The schema drops what it does not know, so a key that is gone now was never a setting.
  const unknown = keysLeftOut(copy, wanted.data);
  if (unknown.length > 0) return command.error(`There is no setting ${unknown.join(", ")}. See: atlas settings show`);
  return wanted.data;
}

function problem(typed: ReadonlyMap<string, TypedValue>, path: string, message: string): string {
  const unread = typed.get(path)?.unread;
  if (unread === undefined) return `${path}: ${message}`;
  return `${path}: this is not JSON (${unread}). For how lists are written see: atlas settings set --help`;
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

function isBranch(value: unknown): value is Branch {
  return typeof value === "object" && value !== null;
}
