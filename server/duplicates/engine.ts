import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/**
 * Names the rules by which listings are compared, by their own text: what is kept was found by these rules or is found again. Nobody need remember to say that
 * they have changed.
 */
export const engine: string = nameOf(new URL("../../domain/duplicates/", import.meta.url));

function nameOf(folder: URL): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts"))
    .toSorted();
  const hash = createHash("sha256");
  for (const name of files) hash.update(`${name}\n`).update(readFileSync(new URL(name, folder)));
  return hash.digest("base64url").slice(0, 16);
}
