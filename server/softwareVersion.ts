import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The version of this software, as its package says it. */
export function softwareVersion(): string {
  const root = join(dirname(fileURLToPath(import.meta.url)), "..");
  const read: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return typeof read === "object" && read !== null && "version" in read ? String(read.version) : "unknown";
}
