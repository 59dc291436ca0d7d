import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { type Dataset, datasetSchema } from "../../../domain/contract/dataset.ts";
import { type DryRun, type DryRunLine, dryRunLineSchema } from "../../../domain/contract/dryRun.ts";
import type { Publishing } from "../../../domain/contract/publishing.ts";
import type { Database } from "../../../server/store/database.ts";
import { draftOf } from "../api/upload.ts";
import { asked } from "../api/vale.ts";

/** How a draft is to be published. */
export type How = Readonly<Partial<Publishing>>;

/** Uploads a file of these lines and gives its draft with what would happen if it were published so. */
export async function tried(
  app: FastifyInstance,
  partnership: string,
  lines: readonly string[],
  how: How = {},
): Promise<{ draft: Dataset; dryRun: DryRun }> {
  const draft = await draftOf(app, partnership, lines);
  return { draft, dryRun: await dryRunOfDraft(app, draft, how) };
}

/** What would happen if a draft were published so. */
export async function dryRunOfDraft(app: FastifyInstance, draft: Dataset, how: How = {}): Promise<DryRun> {
  const reply = await app.inject({ method: "GET", url: addressOf(draft, how) });
  if (reply.statusCode !== 200) throw new Error(`The dry run was refused: ${reply.body}`);
  const last = linesOf(reply.body).at(-1);
  if (last?.type !== "answer") throw new Error(`The last line is ${JSON.stringify(last)}`);
  return last.answer;
}

/** Where a dry run is asked for. */
export function addressOf({ partnership, id }: Pick<Dataset, "partnership" | "id">, how: How = {}): string {
  const query = new URLSearchParams({ partnership });
  for (const [name, value] of Object.entries(how)) query.set(name, String(value));
  return `/api/v1/datasets/${id}/dry-run?${query.toString()}`;
}

export function linesOf(body: string): DryRunLine[] {
  return body
    .trimEnd()
    .split("\n")
    .map((line) => dryRunLineSchema.parse(JSON.parse(line)));
}

/** Of the datasets of a kind that are in force the oldest. */
export async function inForce(app: FastifyInstance, partnership: string, kind: string): Promise<Dataset> {
  const all = await asked(app, `/datasets?partnership=${partnership}`);
  const found = datasetSchema
    .array()
    .parse(all)
    .findLast((each) => each.kind === kind && each.current);
  if (found === undefined) throw new Error(`no ${kind} in force in ${partnership}`);
  return found;
}

/** Publishes a draft for good. */
export async function published(
  app: FastifyInstance,
  { partnership, id }: Pick<Dataset, "partnership" | "id">,
  how: How = {},
): Promise<Dataset> {
  const url = `/api/v1/datasets/${id}/publish?partnership=${partnership}`;
  const reply = await app.inject({ method: "POST", url, payload: how });
  if (reply.statusCode !== 200) throw new Error(`The publication was refused: ${reply.body}`);
  return datasetSchema.parse(reply.json());
}

/** How many rows every table has, and what stands in the rows that a publication would change. */
export async function everything(db: Database): Promise<unknown> {
  const tables = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name`.execute(db);
  const counts = tables.rows.map(
    ({ name }) => sql`select ${name}::text as name, count(*)::integer as rows from ${sql.table(name)}`,
  );
  const { rows } = await sql`${sql.join(counts, sql` union all `)} order by name`.execute(db);
  const datasets = await db.selectFrom("dataset").selectAll().orderBy("id").execute();
  const areas = await db
    .selectFrom("area")
    .selectAll()
    .orderBy("areaType")
    .orderBy("vintage")
    .orderBy("code")
    .execute();
  return { rows, datasets, areas };
}
