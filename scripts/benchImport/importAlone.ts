import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { OpenDatabase } from "../../server/store/database.ts";
import { measured } from "../realRun/measured.ts";

const told = z.object({
  id: z.string(),
  rows: z.number(),
  seconds: z.number(),
  cpu: z.number(),
  // JSON has no NaN: PostgreSQL's share cannot be told everywhere.
  postgresCpu: z.number().nullable(),
});

/** What an import came to: seconds by the clock, of its own processor and of PostgreSQL's, and the largest memory of its process. */
export type Imported = z.output<typeof told> & { readonly peakMb: number };

/** Imports a file in a process of its own, so that its memory and its processor are counted apart. It is run as `npm run atlas` runs one. */
export async function importAlone(
  { url }: OpenDatabase,
  folder: string,
  { file, partnership }: { readonly file: string; readonly partnership: string },
): Promise<Imported> {
  const script = fileURLToPath(new URL("./oneImport.ts", import.meta.url));
  const done = await measured(folder, ["--optimize-for-size", script, url, partnership, file], {});
  if (done.code !== 0) throw new Error(done.output);
  return { ...told.parse(JSON.parse(done.output)), peakMb: done.peakMb };
}
