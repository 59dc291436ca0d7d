import { expect, test } from "vitest";
import { sql } from "kysely";
import { builtApp } from "../builtApp.ts";
import { compareMissing } from "../../../server/duplicates/compareMissing.ts";
import { comparedListings } from "../../../server/duplicates/comparedListings.ts";
import { atOneMoment } from "../../../server/store/atOneMoment.ts";
import { recordSnapshot } from "../../../server/store/snapshot/recordSnapshot.ts";
import { undoDataset } from "../../../server/store/dataset/undoDataset.ts";
import { datasetIdSchema } from "../../../domain/contract/datasetId.ts";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import { changeSettings } from "../../../server/store/partnership/changeSettings.ts";
import { valeForFile } from "../api/vale.ts";
import { college, councilsWords, fileOf, found, linesFound, published } from "./twoFiles.ts";

const vale = valeForFile();

test("one more upload is compared with itself and with what is there, and nothing that was compared is looked at again", async () => {
  const { app } = vale();
  const colleges = await published(app, fileOf(college));
  await found(app);
  const before = await kept();
  const asked: string[][] = [];
  const councils = await published(
    app,
    fileOf(councilsWords, { ...councilsWords, listing_id: "78", provider: "Vale Library" }),
  );
  const { partnership, datasets } = await recordSnapshot(vale().database.db, vale().vale.id);
  await compareMissing(
    vale().database.db,
    { partnership: partnership.id, datasets },
    ({ one, other }) => void asked.push([one, other]),
  );
  expect(asked).toHaveLength(3);
  for (const pair of asked) expect(pair).toContain(councils);
  // Of the lines that are told, the last knows how many listings were looked at: two by themselves, and with the four and the one of the others.
  const told = (await linesFound(app)).flatMap((line) => (line.type === "progress" ? [line.of] : []));
  expect(new Set(told)).toEqual(new Set([2 + (2 + 4) + (2 + 1)]));
  expect((await kept()).filter(({ pair }) => !pair.includes(councils))).toEqual(before);
  expect(before.some(({ pair }) => pair === `${colleges} ${colleges}`)).toBe(true);
  // And then nothing is left to compare, nor by a server that has just started.
  expect((await linesFound(app)).map(({ type }) => type)).toEqual(["answer"]);
  const started = await builtApp({ database: vale().database });
  expect((await linesFound(started)).map(({ type }) => type)).toEqual(["answer"]);
  expect(await found(started)).toEqual(await found(app));
  await started.close();
});

test("what was found does not depend on the order in which files came, nor on what was compared before", async () => {
  const { app, database, vale: partnership } = vale();
  const now = await found(app);
  await sql`delete from compared_datasets`.execute(database.db);
  const afresh = await builtApp({ database });
  expect(await found(afresh)).toEqual(now);
  await afresh.close();
  const more = await published(app, fileOf({ ...college, listing_id: "x9", provider: "Eastbrook College" }));
  expect(await found(app)).not.toEqual(now);
  await undoDataset(database, partnership.id, datasetIdSchema.parse(more));
  expect(await found(app)).toEqual(now);
});

test("where nothing merges by itself and nothing is decided, scores and lists wait for no comparison; nor where every listing is to count", async () => {
  const { database, vale: partnership } = vale();
  await sql`delete from compared_datasets`.execute(database.db);
  const app = await builtApp({ database });
  const askedFor = async (more: string) => {
    for (const what of [
      "gaps?level=general&areaType=district",
      "offers?level=general",
      "gaps/how-sure?level=general&areaType=district&draws=50",
    ]) {
      const reply = await app.inject({ url: `/api/v1/${what}&partnership=vale${more}` });
      expect([reply.statusCode, reply.body.includes('"problem"')]).toEqual([200, false]);
    }
    return (await kept()).length;
  };
  expect(await askedFor("&listings=as+published")).toBe(0);
  await changeSettings(database, partnership.id, { ...defaultSettings, mergeDuplicatesFrom: null });
  expect(await askedFor("")).toBe(0);
  await changeSettings(database, partnership.id, defaultSettings);
  expect(await askedFor("")).toBeGreaterThan(0);
  await app.close();
});

test("what other rules found is found again", async () => {
  const { app, database } = vale();
  const now = await found(app);
  await sql`update compared_datasets set engine = 'older rules', pairs = '{"pairs": [], "blocking": []}'`.execute(
    database.db,
  );
  const afresh = await builtApp({ database });
  expect(await found(afresh)).toEqual(now);
  await afresh.close();
  const { rows } = await sql`
    select from compared_datasets join current_dataset one on one.id = dataset_one join current_dataset other on other.id = dataset_other
    where engine = 'older rules'`.execute(database.db);
  expect(rows).toEqual([]);
});

test("in a transaction of which nothing may stay, what is new is compared and not kept", async () => {
  const { app, database, vale: partnership } = vale();
  const { compared } = await found(app);
  const before = await kept();
  await published(app, fileOf({ ...college, listing_id: "y1", provider: "Eastbrook College" }));
  const { datasets } = await recordSnapshot(database.db, partnership.id);
  const { judged } = await atOneMoment(database, (db) =>
    comparedListings(db, { partnership: partnership.id, datasets }),
  );
  expect(judged.compared.length).toBeGreaterThan(compared);
  expect(await kept()).toEqual(before);
  expect(await found(app)).toMatchObject({ compared: judged.compared.length });
  expect((await kept()).length).toBeGreaterThan(before.length);
});

/** The comparisons that are kept, and what PostgreSQL would change if they were written again. */
async function kept(): Promise<{ pair: string; row: string }[]> {
  const { rows } = await sql<{ pair: string; row: string }>`
    select dataset_one || ' ' || dataset_other as pair, xmin::text as row from compared_datasets order by pair`.execute(
    vale().database.db,
  );
  return rows;
}
