import { setTimeout as wait } from "node:timers/promises";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { DatasetId } from "../../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import { mulberry32 } from "../../../domain/score/uncertainty/mulberry32.ts";
import { dryRunOf } from "../../../server/dryRun/dryRunOf.ts";
import type { OpenDatabase } from "../../../server/store/database.ts";
import { datasets } from "../../../server/store/dataset/datasets.ts";
import { deleteDraft } from "../../../server/store/dataset/deleteDraft.ts";
import { undoDataset } from "../../../server/store/dataset/undoDataset.ts";
import { type PublishingChoices, publishDataset } from "../../../server/store/importing/publishDataset.ts";
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

/** The partnership that all this happens to, and another one that shares its areas. */
type Places = { readonly here: PartnershipId; readonly elsewhere: PartnershipId };

type Act = () => Promise<unknown>;

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
  places: Places,
  { milliseconds, chance }: { readonly milliseconds: number; readonly chance: Chance },
): Promise<Told> {
  const told: Told = { published: [], undone: [], done: [], faults: [] };
  const acts = Object.entries(allActs(database, places, told, chance));
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
        await act();
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
  { here, elsewhere }: Places,
  { published, undone }: Pick<Told, "published" | "undone">,
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
  const publish = async (dataset: DatasetId, publishing: PublishingChoices) =>
    published.push((await publishDataset(database, here, dataset, publishing)).id);
  return {
    draft,
    "check again": async () => recheckDraft(database, here, await any("draft"), { answers: { dash: "zero" } }),
    publish: async () => publish(await any("draft"), await how()),
    [rare]: async () => {
      const [{ id }, publishing] = [await draft(), await how()];
      const { basis } = await dryRun(id, publishing, new AbortController().signal);
      await publish(id, { ...publishing, basis });
    },
    "give a dry run up": async () => {
      const [dataset, publishing, gone] = [await any("draft"), await how(), new AbortController()];
      const given = dryRun(dataset, publishing, gone.signal);
      void wait(chance() * 500).then(() => gone.abort(enough));
      await given.catch((fault: unknown) => (fault === enough ? undefined : Promise.reject(fault)));
    },
    import: async () => published.push((await imported(database, here, someFile(chance), await how())).id),
    "import the same at once": async () => {
      const seed = Math.floor(chance() * 2 ** 32);
      const same = () => imported(database, here, someFile(mulberry32(seed)), { holdOutBadRows: true });
      const all = await Promise.allSettled([same(), same(), same()]);
      published.push(...all.flatMap((one) => (one.status === "fulfilled" ? [one.value.id] : [])));
      for (const one of all) if (one.status === "rejected" && !(one.reason instanceof Refusal)) throw one.reason;
    },
    "import areas elsewhere": async () => {
      mostlyNot(chance);
      await imported(database, elsewhere, someAreas(chance));
    },
    undo: async () => undone.push((await undoDataset(database, here, await any("published"))).id),
    delete: async () => deleteDraft(database, here, await any("draft")),
    "change settings": async () => {
      mostlyNot(chance);
      const { settings, version } = await settingsInForce(database.db, here);
      await changeSettings(database, here, { ...settings, yearsToClear: 1 + chance() * 20 }, version);
    },
  };
}

/** Every dry run would be out of date by then, if this were done as often as the rest. */
function mostlyNot(chance: Chance): void {
  if (chance() < 0.8) throw new Refusal("conflict", "Another time.");
}
