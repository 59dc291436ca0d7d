import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { gapAnswerSchema } from "../../../domain/contract/gap.ts";
import { draftPutting, tryDraft } from "../../../server/dryRun/tryDraft.ts";
import { tryOut } from "../../../server/dryRun/tryOut.ts";
import { draftOf } from "../api/upload.ts";
import { lockDraft } from "../../../server/store/dataset/lockDraft.ts";
import { inTransaction } from "../../../server/store/transaction.ts";
import { areaLines, asked, needLines, offerLines, valeForFile } from "../api/vale.ts";
import { dryRunOfDraft, everything, inForce, published } from "./trying.ts";

const vale = valeForFile();
const unheard = { signal: new AbortController().signal, say: () => {} };

test("nothing remains of a dry run, whether it came to its end, was refused or was given up", async () => {
  const { app, database } = vale();
  const drafts = [
    await draftOf(app, "vale", needLines),
    await draftOf(
      app,
      "vale",
      areaLines.map((line) => line.replace("Vale", "Dale")),
    ),
    await draftOf(
      app,
      "vale",
      offerLines.map((line) => line.replace(/^a/, "z").replace("steps", "strides")),
    ),
  ];
  const before = await everything(database.db);
  const [need, areas, offers] = drafts;
  if (need === undefined || areas === undefined || offers === undefined) throw new Error("expected three drafts");
  await dryRunOfDraft(app, need, { replaces: (await inForce(vale().app, "vale", "need")).id });
  await dryRunOfDraft(app, areas);
  await dryRunOfDraft(app, offers);
  await expect(dryRunOfDraft(app, need)).rejects.toThrow("in force already");
  for (const atShare of [0, 0.5, 0.6]) {
    const gone = new AbortController();
    const say = ({ share }: { readonly share: number }) => void (share >= atShare && gone.abort(new Error("enough")));
    const job = { partnership: areas.partnership, dataset: areas.id, publishing: { holdOutBadRows: false } };
    await expect(tryDraft(database, job, { signal: gone.signal, say })).rejects.toThrow("enough");
  }
  expect(await everything(database.db)).toEqual(before);
});

test("while a dry run has stored everything and is not yet taken back, scores are answered and other files published", async () => {
  const { app, database } = vale();
  const draft = await draftOf(
    app,
    "vale",
    needLines.map((line) => line.replace("400,380,440", "401,380,440")),
  );
  const replaces = (await inForce(vale().app, "vale", "need")).id;
  const meanwhile: unknown[] = [];
  const publishing = { holdOutBadRows: false, replaces };
  const putting = await draftPutting(database, { partnership: draft.partnership, dataset: draft.id, publishing });
  const put: typeof putting.put = async (target) => {
    const dataset = await putting.put(target);
    meanwhile.push(await stock());
    const [header = "", offer = ""] = offerLines;
    const other = await draftOf(app, "vale", [header, offer.replace("a1", "q1").replace("First steps", "Quick steps")]);
    meanwhile.push((await published(app, other)).status);
    return dataset;
  };
  const { levels: tried } = await tryOut(database, draft.partnership, [{ ...putting, put }], unheard);
  expect(meanwhile).toEqual([await stock(), "published"]);
  const [essential] = tried;
  expect(essential?.inputs.before?.offers.map(({ id }) => id)).toEqual(
    essential?.inputs.after?.offers.map(({ id }) => id),
  );
});

test("a draft that somebody checks again just now is tried as it is afterwards", async () => {
  const { app, database } = vale();
  const { id, partnership } = await draftOf(
    app,
    "vale",
    needLines.map((line) => line.replace(",2024,", ",2031,")).slice(0, 3),
  );
  const { trying } = await inTransaction(database.pool, async ({ db }) => {
    await lockDraft(db, partnership, id);
    await db.updateTable("dataset").set({ licence: "None" }).where("id", "=", id).execute();
    const job = { partnership, dataset: id, publishing: { holdOutBadRows: false } };
    const started = tryDraft(database, job, unheard);
    while ((await waiting()) === 0) await wait(10);
    return { trying: started };
  });
  const { stored } = await trying;
  expect(stored.map(({ records }) => records)).toEqual([
    [{ noun: "needFigures", added: 2, changed: 0, ended: 0, same: 0 }],
  ]);
});

async function waiting(): Promise<number> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
    vale().database.db,
  );
  return rows.length;
}

async function stock(): Promise<number | null> {
  return gapAnswerSchema.parse(await asked(vale().app, "/gaps?partnership=vale&level=essential")).totals.needStock;
}
