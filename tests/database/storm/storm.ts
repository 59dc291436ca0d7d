import { setTimeout as wait } from "node:timers/promises";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { DatasetId } from "../../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import { dryRunOf } from "../../../server/dryRun/dryRunOf.ts";
import type { OpenDatabase } from "../../../server/store/database.ts";
import { datasets } from "../../../server/store/dataset/datasets.ts";
import { deleteDraft } from "../../../server/store/dataset/deleteDraft.ts";
import { undoDataset } from "../../../server/store/dataset/undoDataset.ts";
import { publishDataset } from "../../../server/store/importing/publishDataset.ts";
import { recheckDraft } from "../../../server/store/importing/recheckDraft.ts";
import { storeDraft } from "../../../server/store/importing/storeDraft.ts";
import { changeSettings } from "../../../server/store/partnership/changeSettings.ts";
import { settingsInForce } from "../../../server/store/partnership/settingsInForce.ts";
import { Refusal } from "../../../server/store/refusal.ts";
import { imported } from "../builders.ts";
import { type Chance, oneOf, someAreas, someFile } from "./someFiles.ts";

/** What was done, as those who did it were told; `faults` has what was no refusal in words. */
export type Told = {
  readonly published: DatasetId[];
  readonly undone: DatasetId[];
  readonly done: string[];
  readonly faults: unknown[];
};

type Done = { readonly published?: DatasetId; readonly undone?: DatasetId };
type Act = () => Promise<Done>;

const people = 8;
const longest = 60_000;
/** In a storm the basis of most dry runs is out of date before anybody has published on it. */
const rare = "publish on a dry run";

/**
 * Eight people each do one thing after the other to a partnership, whatever comes to their minds, for so long, and until nearly each thing has been done twice.
 * To be refused in words is all right.
 */
export async function storm(
  database: OpenDatabase,
  { here, elsewhere }: { readonly here: PartnershipId; readonly elsewhere: PartnershipId },
  { milliseconds, chance }: { readonly milliseconds: number; readonly chance: Chance },
): Promise<Told> {
  const told: Told = { published: [], undone: [], done: [], faults: [] };
  const acts = Object.entries(allActs(database, here, elsewhere, chance));
  const begun = performance.now();
  const isOver = () => {
    const so = performance.now() - begun;
    return (
      so > longest ||
      (so > milliseconds &&
        acts.every(([name]) => name === rare || told.done.filter((each) => each === name).length > 1))
    );
  };
  const somebody = async () => {
    while (!isOver()) {
      const [name, act] = oneOf(acts, chance);
      try {
        const { published, undone } = await act();
        if (published !== undefined) told.published.push(published);
        if (undone !== undefined) told.undone.push(undone);
        told.done.push(name);
      } catch (fault) {
        if (!(fault instanceof Refusal) && fault !== enough) told.faults.push([name, fault]);
      }
    }
  };
  await Promise.all(Array.from({ length: people }, somebody));
  return told;
}

const enough = new Error("That is enough.");

function allActs(
  database: OpenDatabase,
  here: PartnershipId,
  elsewhere: PartnershipId,
  chance: Chance,
): Readonly<Record<string, Act>> {
  const any = async (status: Dataset["status"]) => {
    const all = await datasets(database.db, here);
    return oneOf(
      all.filter((each) => each.status === status && each.kind !== "indicators").map(({ id }) => id),
      chance,
    );
  };
  const how = async () => ({ holdOutBadRows: true, ...(chance() < 0.5 && { replaces: await any("published") }) });
  const draft = () => storeDraft(database, here, someFile(chance));
  const dryRun = (dataset: DatasetId, publishing: Awaited<ReturnType<typeof how>>, signal: AbortSignal) =>
    dryRunOf(database, { partnership: here, dataset, publishing }, { signal, say: () => {} });
  const published = async (dataset: Promise<Dataset>) => ({ published: (await dataset).id });
  return {
    draft: async () => nothing(await draft()),
    "check again": async () =>
      nothing(await recheckDraft(database, here, await any("draft"), { answers: { dash: "zero" } })),
    publish: async () => published(publishDataset(database, here, await any("draft"), await how())),
    [rare]: async () => {
      const [{ id }, publishing] = [await draft(), await how()];
      const { basis } = await dryRun(id, publishing, new AbortController().signal);
      return published(publishDataset(database, here, id, { ...publishing, basis }));
    },
    "give a dry run up": async () => {
      const [dataset, publishing, gone] = [await any("draft"), await how(), new AbortController()];
      const given = dryRun(dataset, publishing, gone.signal);
      void wait(chance() * 500).then(() => gone.abort(enough));
      return nothing(await given.catch((fault: unknown) => (fault === enough ? undefined : Promise.reject(fault))));
    },
    import: async () => published(imported(database, here, someFile(chance), await how())),
    "import areas elsewhere": async () => {
      mostlyNot(chance);
      return nothing(await imported(database, elsewhere, someAreas(chance)));
    },
    undo: async () => ({ undone: (await undoDataset(database, here, await any("published"))).id }),
    delete: async () => nothing(await deleteDraft(database, here, await any("draft"))),
    "change settings": async () => {
      mostlyNot(chance);
      const { settings, version } = await settingsInForce(database.db, here);
      return nothing(await changeSettings(database, here, { ...settings, yearsToClear: 1 + chance() * 20 }, version));
    },
  };
}

/** Every dry run would be out of date by then, if this were done as often as the rest. */
function mostlyNot(chance: Chance): void {
  if (chance() < 0.8) throw new Refusal("conflict", "Another time.");
}

function nothing(_: unknown): Done {
  return {};
}
