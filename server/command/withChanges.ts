import type { Command } from "commander";
import { type Settings, settingsSchema } from "../../domain/contract/settings.ts";

type Branch = Record<string, unknown>;

/** The settings with changes like `reach.essential.urbanKm=4` made. A key that there is not, or a value that cannot be, is a wrong call. */
export function withChanges(settings: Settings, changes: readonly string[], command: Command): Settings {
  const copy: Branch = structuredClone(settings);
  const paths: string[] = [];
  for (const change of changes) {
    const [, path = "", text = ""] = /^([\w.]+)=(.*)$/s.exec(change) ?? command.error(`“${change}” is not KEY=VALUE.`);
    put(copy, path.split("."), valueOf(text));
    paths.push(path);
  }
  const wanted = settingsSchema.safeParse(copy);
  if (!wanted.success) {
    return command.error(wanted.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"));
  }
  // The schema drops what it does not know, so a key that is gone now was never a setting.
  const unknown = paths.filter((path) => valueAt(wanted.data, path.split(".")) === undefined);
  if (unknown.length > 0) return command.error(`There is no setting ${unknown.join(", ")}. See: atlas settings show`);
  return wanted.data;
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

function valueAt(branch: unknown, [key = "", ...rest]: readonly string[]): unknown {
  const next = isBranch(branch) && Object.hasOwn(branch, key) ? branch[key] : undefined;
  return rest.length === 0 ? next : valueAt(next, rest);
}

function isBranch(value: unknown): value is Branch {
  return typeof value === "object" && value !== null;
}

/** A number, null, or the text as it is. */
function valueOf(text: string): unknown {
  if (text === "null") return null;
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}
