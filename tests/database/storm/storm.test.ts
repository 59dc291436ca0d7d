import { afterAll, beforeAll, expect, test } from "vitest";
import { gapAnswerSchema } from "../../../domain/contract/gap.ts";
import { levels } from "../../../domain/contract/level.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import { mulberry32 } from "../../../domain/score/uncertainty/mulberry32.ts";
import { builtApp } from "../builtApp.ts";
import type { OpenDatabase } from "../../../server/store/database.ts";
import { datasetFile } from "../../../server/store/dataset/datasetFile.ts";
import { datasets } from "../../../server/store/dataset/datasets.ts";
import { history } from "../../../server/store/dataset/history.ts";
import { changeSettings } from "../../../server/store/partnership/changeSettings.ts";
import { settingsInForce } from "../../../server/store/partnership/settingsInForce.ts";
import { aPartnership } from "../aPartnership.ts";
import { groundLaid, imported } from "../builders.ts";
import { type FreshDatabase, freshDatabase } from "../freshDatabase.ts";
import { seedOfToday } from "../moments.ts";
import { storm } from "./storm.ts";
import { nothingWrong, wrongInStore } from "./wrongInStore.ts";

const seed = seedOfToday();
const milliseconds = 4_000;

let stormy: FreshDatabase;
let calm: FreshDatabase;

beforeAll(async () => {
  stormy = await freshDatabase();
  calm = await freshDatabase();
});

afterAll(async () => {
  await stormy.drop();
  await calm.drop();
});

test(`whatever is published, undone, tried and checked at the same time, what is left is what its files alone would make (ATLAS_TEST_SEED=${seed})`, async () => {
  const { id: here } = await aPartnership(stormy);
  const { id: elsewhere } = await aPartnership(stormy, "Elsewhere");
  await groundLaid(stormy, here);
  const ground = (await datasets(stormy.db, here)).map(({ id }) => id);
  const told = await storm(stormy, { here, elsewhere }, { milliseconds, chance: mulberry32(seed) });
  expect(told.faults).toEqual([]);
  expect(await wrongInStore(stormy.db)).toEqual(nothingWrong);
  expect(await eventsOf(here)).toEqual({
    published: [...ground, ...told.published].toSorted(),
    undone: told.undone.toSorted(),
  });
  expect(await answers(stormy, here)).toEqual(await answers(calm, await importedAnew(here, elsewhere)));
}, 120_000);

async function eventsOf(partnership: PartnershipId): Promise<unknown> {
  const events = await history(stormy.db, { partnership });
  const those = (wanted: string) =>
    events.flatMap(({ what, dataset }) => (what === wanted ? [dataset] : [])).toSorted();
  return { published: those("published"), undone: those("undone") };
}

/** What is in force, in a database where nothing else has ever happened. Areas are merged in the order in which they came. */
async function importedAnew(here: PartnershipId, elsewhere: PartnershipId): Promise<PartnershipId> {
  const { id } = await aPartnership(calm);
  const all = [...(await datasets(stormy.db, here)), ...(await datasets(stormy.db, elsewhere))];
  const lasting = all
    .filter(({ current, status, records }) => current || (status === "published" && records.areas > 0))
    .toSorted((one, other) => String(one.publishedAt).localeCompare(String(other.publishedAt)));
  for (const { partnership, id: dataset, fileName, recipe } of lasting) {
    const file = { name: fileName, bytes: datasetFile(stormy.db, partnership, dataset) };
    await imported(calm, id, file, recipe);
  }
  await changeSettings(calm, id, (await settingsInForce(stormy.db, here)).settings);
  return id;
}

/** The scores of every level, without the name of what they rest on. */
async function answers(database: OpenDatabase, partnership: PartnershipId): Promise<unknown[]> {
  const app = await builtApp({ database });
  const read: unknown[] = [];
  for (const level of levels) {
    const reply = await app.inject(`/api/v1/gaps?partnership=${partnership}&level=${level}`);
    const { snapshot: _, ...answer } = gapAnswerSchema.parse(reply.json());
    read.push(answer);
  }
  await app.close();
  return read;
}
