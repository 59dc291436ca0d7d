import { z } from "zod";

/** Every setting that comes from outside, read once. `docs/architecture.md` lists them; a test holds the two together. */
export const configSchema = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(4180),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  ATLAS_ALLOW_OPEN: z.enum(["0", "1"]).default("0"),
  ATLAS_FOLDER: z.string().min(1).default(".atlas"),
  ATLAS_DEMO: z.enum(["0", "1"]).default("1"),
});

export type Config = {
  readonly port: number;
  readonly host: string;
  /** A PostgreSQL of the user's own; absent: the embedded one. */
  readonly databaseUrl: string | undefined;
  readonly allowOpen: boolean;
  /** Where the embedded PostgreSQL keeps its data, and files of reports lie while the server runs. */
  readonly folder: string;
  /** Load the demo partnership into an empty database. */
  readonly demo: boolean;
};

/** Reads the settings from the environment. Throws one Error that names everything that is wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const read = configSchema.safeParse(given);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`These settings cannot be used: ${faults.join("; ")}. See docs/architecture.md, Settings.`);
  }
  const { PORT, HOST, DATABASE_URL, ATLAS_ALLOW_OPEN, ATLAS_FOLDER, ATLAS_DEMO } = read.data;
  const config: Config = {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    allowOpen: ATLAS_ALLOW_OPEN === "1",
    folder: ATLAS_FOLDER,
    demo: ATLAS_DEMO === "1",
  };
  if (!config.allowOpen && !isLoopback(config.host)) {
    throw new Error(
      `HOST=${config.host} would let other machines in, and there are no accounts yet. ` +
        "Leave HOST out, or set ATLAS_ALLOW_OPEN=1 if something in front of it keeps strangers away.",
    );
  }
  return config;
}

/** Is this a name or address of the machine itself? */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}
