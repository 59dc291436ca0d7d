import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Everything the built page is made of, and what shapes it after it is built. */
const sources = ["web", "domain", "importers", "server/page", "package-lock.json"];

/** A hash of the page's sources: equal hashes, equal page. Contents count, not dates, for a clone has dates of its own. */
export function pageFingerprint(root: string): string {
  const hash = createHash("sha256");
  for (const source of sources) addTo(hash, join(root, source));
  return hash.digest("hex");
}

/** Was the page in `dist/` built from the sources as they are? */
export function isPageFresh(root: string, fingerprint: string): boolean {
  const mark = join(root, "dist", ".built-from");
  return existsSync(mark) && readFileSync(mark, "utf8") === fingerprint;
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  if (!existsSync(path)) return;
  const entries = path.endsWith(".json") ? undefined : readdirSync(path, { withFileTypes: true });
  if (entries === undefined) {
    hash.update(path.split("/").at(-1) ?? path).update(readFileSync(path));
    return;
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) addTo(hash, inside);
    else hash.update(entry.name).update(readFileSync(inside));
  }
}
