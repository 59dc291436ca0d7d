import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Binaries } from "../server/postgres/binaries.ts";

/** The machine's own PostgreSQL programs, from the path or Debian's folders; undefined where there are none. */
export function systemPostgres(): Binaries | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, "bin")) : [];
  for (const folder of [...versions.toSorted().toReversed(), ...(process.env["PATH"] ?? "").split(delimiter)]) {
    const binaries = { initdb: join(folder, "initdb"), postgres: join(folder, "postgres") };
    if (existsSync(binaries.initdb) && existsSync(binaries.postgres)) return binaries;
  }
  return undefined;
}
