import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Dataset } from "../../domain/contract/dataset.ts";
import { gapAnswerSchema } from "../../domain/contract/gap.ts";
import { levels } from "../../domain/contract/level.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { mulberry32 } from "../../domain/score/uncertainty/mulberry32.ts";
import { buildApp } from "../../server/app.ts";
import { dryRunOf } from "../../server/dryRun/dryRunOf.ts";
import type { OpenDatabase } from "../../server/store/database.ts";
import { basisOf } from "../../server/store/dataset/basisOf.ts";
import { datasetFile } from "../../server/store/dataset/datasetFile.ts";
import { datasets } from "../../server/store/dataset/datasets.ts";
import { deleteDraft } from "../../server/store/dataset/deleteDraft.ts";
import { history } from "../../server/store/dataset/history.ts";
import { undoDataset } from "../../server/store/dataset/undoDataset.ts";
import { publishDataset } from "../../server/store/importing/publishDataset.ts";
import { recheckDraft } from "../../server/store/importing/recheckDraft.ts";
import { storeDraft } from "../../server/store/importing/storeDraft.ts";
import { changeSettings } from "../../server/store/partnership/changeSettings.ts";
import { settingsInForce } from "../../server/store/partnership/settingsInForce.ts";
import { Refusal } from "../../server/store/refusal.ts";
import { aPartnership } from "./aPartnership.ts";
import { offerLines } from "./api/vale.ts";
import { aFile, areaLines, groundLaid, imported, needLines } from "./builders.ts";
import { type FreshDatabase, freshDatabase } from "./freshDatabase.ts";
import { seedOfToday } from "./moments.ts";

const seed = seedOfToday();
const random = mulberry32(seed);
const seconds = Number(process.env["STORM"] ?? 10);

let stormy: FreshDatabase;
let calm: FreshDatabase;

beforeAll(async () => {
  [stormy, calm] = await Promise.all([freshDatabase(), freshDatabase()]);
});
afterAll(() => Promise.all([stormy.drop(), calm.drop()]));

test(`whatever is published, undone, tried and checked at the same time, what is left is what its files alone would make (ATLAS_TEST_SEED=${seed})`, async () => {
  const { id } = await aPartnership(stormy);
  const elsewhere = (await aPartnership(stormy, "Elsewhere")).id;
  await groundLaid(stormy, id);
  const told = await storm(stormy, id, elsewhere);

  console.log(told.done);
  expect(told.faults).toEqual([]);
  for (const what of acts(stormy, id, elsewhere).map(([name]) => name)) expect(told.done).toHaveProperty([what]);
  expect(await wrongInStore(stormy)).toEqual({ doubled: 0, replacedTwice: 0, inDrafts: 0, miscounted: 0, untold: 0 });
  const events = await history(stormy.db, { partnership: id });
  expect(events.filter(({ what }) => what === "published").map(({ dataset }) => dataset).toSorted()).toEqual(
    [...told.published, ...(await groundOf(id))].toSorted(),
  );
  expect(events.filter(({ what }) => what === "undone").map(({ dataset }) => dataset).toSorted()).toEqual(told.undone.toSorted());
  expect(await answers(stormy, id)).toEqual(await answers(calm, await importedAnew(id, elsewhere)));
}, 120_000);

type Told = { readonly published: string[]; readonly undone: string[]; readonly done: Record<string, number>; readonly faults: unknown[] };

type Act = readonly [string, () => Promise<Partial<Record<"published" | "undone", string>> | void>];

/** Eight people each do one thing after the other, whatever comes to their minds. To be refused in words is all right. */
async function storm(database: OpenDatabase, id: PartnershipId, elsewhere: PartnershipId): Promise<Told> {
  const told: Told = { published: [], undone: [], done: {}, faults: [] };
  const end = performance.now() + seconds * 1000;
  const all = acts(database, id, elsewhere);
  const somebody = async () => {
    while (performance.now() < end) {
      const [name, act] = oneOf(all);
      try {
        const { published, undone } = (await act()) ?? {};
        if (published !== undefined) told.published.push(published);
        if (undone !== undefined) told.undone.push(undone);
        told.done[name] = (told.done[name] ?? 0) + 1;
      } catch (fault) {
        if (!(fault instanceof Refusal) && fault !== enough) told.faults.push([name, fault]);
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, somebody));
  return told;
}

const enough = new Error("That is enough.");

function acts(database: OpenDatabase, id: PartnershipId, elsewhere: PartnershipId): Act[] {
  const { db } = database;
  const anyOf = async (status: Dataset["status"]) => {
    const all = (await datasets(db, id)).filter((each) => each.status === status && each.kind !== "indicators");
    if (all.length === 0) throw new Refusal("not found", "There is none.");
    return oneOf(all).id;
  };
  const inPlaceOf = async () => (random() < 0.5 ? undefined : anyOf("published"));
  return [
    ["draft", async () => void (await storeDraft(database, id, someFile()))],
    ["check again", async () => void (await recheckDraft(database, id, await anyOf("draft"), { answers: { dash: "zero" } }))],
    ["publish", async () => {
      const [draft, replaces] = [await anyOf("draft"), await inPlaceOf()];
      return { published: (await publishDataset(database, id, draft, { holdOutBadRows: true, replaces })).id };
    }],
    ["publish on a dry run", async () => {
      const [draft, replaces] = [await anyOf("draft"), await inPlaceOf()];
      const job = { partnership: id, dataset: draft, publishing: { holdOutBadRows: true, replaces } };
      const { basis } = await dryRunOf(database, job, watching());
      return { published: (await publishDataset(database, id, draft, { holdOutBadRows: true, replaces, basis })).id };
    }],
    ["dry run", async () => {
      const job = { partnership: id, dataset: await anyOf("draft"), publishing: { holdOutBadRows: true, replaces: await inPlaceOf() } };
      await dryRunOf(database, job, watching(random() * 200));
    }],
    ["import", async () => ({ published: (await imported(database, id, someFile(), { replaces: await inPlaceOf(), holdOutBadRows: true })).id })],
    ["import areas elsewhere", async () => void (await imported(database, elsewhere, aFile("areas.csv", someAreas())))],
    ["undo", async () => ({ undone: (await undoDataset(database, id, await anyOf("published"))).id })],
    ["delete", async () => void (await deleteDraft(database, id, await anyOf("draft")))],
    ["settings", async () => {
      // Not too often, or every dry run would be out of date before anybody has published on it.
      if (random() < 0.8) throw new Refusal("conflict", "Another time.");
      const { settings, version } = await settingsInForce(db, id);
      await changeSettings(database, id, { ...settings, yearsToClear: 1 + Math.floor(random() * 20) }, version);
    }],
  ];
}

function watching(milliseconds?: number) {
  const gone = new AbortController();
  if (milliseconds !== undefined) void wait(milliseconds).then(() => gone.abort(enough));
  return { signal: gone.signal, say: () => {} };
}

function someFile() {
  return random() < 0.5 ? someNeed() : someOffers();
}

function someNeed() {
  const period = 2010 + Math.floor(random() * 15);
  const rows = [1, 2, 3]
    .filter(() => random() < 0.7)
    .map((ward) => `offline-adults,ward,2023,E0500000${ward},${period},${random() < 0.1 ? "-" : Math.floor(random() * 500)},,,`);
  return aFile("need.csv", [needLines[0] ?? "", `offline-adults,ward,2023,E05000001,${period},${Math.floor(random() * 500)},,,`, ...rows.filter((row) => !row.includes("E05000001"))]);
}

function someOffers() {
  const [header = "", ...offers] = offerLines;
  const some = offers.filter(() => random() < 0.6).map((line) => line.replace(",30,year", `,${Math.floor(random() * 90)},year`));
  return aFile("offers.csv", [header, ...(some.length === 0 ? offers.slice(1, 2) : some)]);
}

function someAreas() {
  return areaLines.map((line) => line.replace(/,[45]000,/, `,${3000 + Math.floor(random() * 3000)},`));
}

function oneOf<Thing>(things: readonly Thing[]): Thing {
  const one = things[Math.floor(random() * things.length)];
  if (one === undefined) throw new RangeError("expected one thing or more");
  return one;
}

async function groundOf(id: PartnershipId): Promise<string[]> {
  const all = await datasets(stormy.db, id);
  return all.slice(-3).map((each) => each.id);
}

/** What must never be there, counted. */
async function wrongInStore({ db }: OpenDatabase): Promise<unknown> {
  const { rows } = await sql`
    select
      (select count(*) from (
        select from need_figure f join current_dataset c on (c.partnership_id, c.id) = (f.partnership_id, f.dataset_id)
        group by f.partnership_id, indicator_id, area_type, area_vintage, area_code, period having count(*) > 1) twice) as doubled,
      (select count(*) from (
        select from dataset where status = 'published' and replaces is not null group by partnership_id, replaces having count(*) > 1) twice) as replaced_twice,
      (select count(*) from dataset d where status = 'draft' and (
        exists (select from need_figure where dataset_id = d.id) or exists (select from listing where dataset_id = d.id)
        or exists (select from venue where dataset_id = d.id) or exists (select from provider where dataset_id = d.id))) as in_drafts,
      (select count(*) from dataset d where status <> 'draft' and (
        (records->>'needFigures')::integer <> (select count(*) from need_figure where dataset_id = d.id)
        or (records->>'listings')::integer <> (select count(*) from listing where dataset_id = d.id)
        or (records->>'listings')::integer <> (select count(*) from offer where dataset_id = d.id))) as miscounted,
      (select count(*) from dataset d where
        array(select what from dataset_event e where e.dataset_id = d.id order by number) is distinct from
        case status when 'draft' then array[]::text[] when 'published' then array['published'] else array['published', 'undone'] end) as untold`.execute(db);
  return rows[0];
}

/** What is in force, in a database where nothing else ever happened. */
async function importedAnew(id: PartnershipId, elsewhere: PartnershipId): Promise<PartnershipId> {
  const anew = await aPartnership(calm);
  const all = [...(await datasets(stormy.db, id)), ...(await datasets(stormy.db, elsewhere))]
    .filter(({ status, current, records }) => current || (status === "published" && records.areas + records.areaParts > 0))
    .toSorted((one, other) => Number(one.publishedAt! > other.publishedAt!) * 2 - 1);
  for (const { partnership, id: dataset, fileName, recipe } of all) {
    await imported(calm, anew.id, { name: fileName, bytes: datasetFile(stormy.db, partnership, dataset) }, { ...recipe });
  }
  const { settings } = await settingsInForce(stormy.db, id);
  await changeSettings(calm, anew.id, settings);
  return anew.id;
}

async function answers(database: OpenDatabase, partnership: PartnershipId): Promise<unknown[]> {
  const app = await buildApp({ database, webRoot: "/nowhere", version: "1.2.3" });
  try {
    const read: unknown[] = [];
    for (const level of levels) {
      const reply = await app.inject(`/api/v1/gaps?partnership=${partnership}&level=${level}`);
      const { snapshot: _, partnership: __, ...answer } = gapAnswerSchema.parse(reply.json());
      read.push(answer);
    }
    return read;
  } finally {
    await app.close();
  }
}
