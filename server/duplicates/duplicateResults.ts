import type { ListingRef } from "../../domain/contract/listingRef.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { contentKey } from "../score/contentKey.ts";
import { byteOrderMark, csvLine } from "../../exporters/table/csvLine.ts";
import type { LongFile } from "../score/gapResults.ts";
import type { GroundOf } from "../score/ground.ts";
import { type Result, resultsOnce } from "../score/resultsOnce.ts";
import { thread, type Watch } from "../score/thread.ts";
import type { OpenDatabase } from "../store/database.ts";
import type { KeyedListing } from "../store/duplicates/keyedPair.ts";
import { missingComparisons } from "../store/duplicates/missingComparisons.ts";
import { Refusal } from "../store/refusal.ts";
import type { Snapshot } from "../store/snapshot/recordSnapshot.ts";
import { areListingsCompared } from "./areListingsCompared.ts";
import { duplicateColumns } from "./duplicateLines.ts";
import { type DuplicatesJob, type DuplicatesReply, type DuplicatesWish, isDuplicatesReply } from "./duplicatesJob.ts";
import { engine } from "./engine.ts";
import { inSlices } from "../store/inSlices.ts";
import type { HowListingsCount } from "./howListingsCount.ts";
import { keyedListingsSchema } from "./keyedListings.ts";

/** What was found among listings, as bytes ready to send, worked out in a thread of its own. All throw a Refusal. */
export type DuplicateResults = {
  /** Waits until the listings that an answer rests on have been compared, where that takes long enough to keep others from their answers. */
  readonly compared: (wanted: SnapshotListings, watch?: Watch) => Promise<void>;
  /** Everything found, as the line of JSON that ends a stream. */
  readonly answer: (partnership: PartnershipId) => Promise<Result>;
  readonly csv: (partnership: PartnershipId) => Promise<LongFile>;
  readonly pair: (partnership: PartnershipId, one: ListingRef, other: ListingRef) => Promise<Result>;
  /** Listings by the keys that later uploads of them have too, in the order asked for. */
  readonly keyed: (partnership: PartnershipId, refs: readonly ListingRef[]) => Promise<readonly KeyedListing[]>;
  readonly stop: () => Promise<void>;
};

/** The listings of a snapshot, and how they are to count. */
export type SnapshotListings = { readonly snapshot: Snapshot; readonly listings: HowListingsCount };

const roomInBytes = 64 * 1024 * 1024;

/** So many listings are compared in a moment: whoever needs them does it on the way. */
const fewListings = 3000;

/** What was found in this database. */
export function duplicateResults({ url, db }: OpenDatabase, groundOf: GroundOf): DuplicateResults {
  const looking = thread<DuplicatesJob, DuplicatesReply>(
    new URL("./duplicatesThread.ts", import.meta.url),
    url,
    isDuplicatesReply,
  );
  const once = resultsOnce(roomInBytes);

  const ask = async (snapshot: Snapshot, wish: DuplicatesWish, watch?: Watch): Promise<Uint8Array> => {
    const reply = await looking.ask({ snapshot, wish }, watch);
    if (reply instanceof Uint8Array) return reply;
    throw new Refusal(
      "not found",
      `The partnership ${snapshot.partnership.id} has no listing ${reply.notInForce} in force.`,
    );
  };
  // All who wait for the same listings to be compared share one run of it, whatever they want of it.
  const comparing = (snapshot: Snapshot): Result =>
    once(contentKey([snapshot.id, "compared"]), (watch) => ask(snapshot, { type: "compared" }, watch));
  const resultOf = (snapshot: Snapshot, wish: DuplicatesWish): Result =>
    once(contentKey([snapshot.id, snapshot.lastDecision, wish]), async (watch) => {
      await comparing(snapshot).bytes(watch);
      return ask(snapshot, wish, watch);
    });
  const snapshotOf = async (partnership: PartnershipId) => (await groundOf(partnership)).snapshot;
  return {
    compared: async (wanted, watch) => {
      if (!areListingsCompared(wanted)) return;
      const { snapshot } = wanted;
      const { partnership, datasets } = snapshot;
      const missing = await missingComparisons(db, { partnership: partnership.id, datasets, engine });
      const listings = missing.reduce((sum, pair) => sum + pair.listings, 0);
      if (listings > fewListings) await comparing(snapshot).bytes(watch);
    },
    answer: async (partnership) => resultOf(await snapshotOf(partnership), { type: "answer" }),
    pair: async (partnership, one, other) => resultOf(await snapshotOf(partnership), { type: "pair", one, other }),
    csv: async (partnership) => {
      const { key, bytes } = resultOf(await snapshotOf(partnership), { type: "csv" });
      const header = new TextEncoder().encode(byteOrderMark + csvLine(duplicateColumns));
      return {
        key,
        fileName: `duplicate-listings-${partnership}.csv`,
        bytes: async (watch) => [header, await bytes(watch)],
      };
    },
    keyed: async (partnership, refs) => {
      if (refs.length === 0) return [];
      const snapshot = await snapshotOf(partnership);
      await comparing(snapshot).bytes();
      const listings: KeyedListing[] = [];
      for (const some of inSlices(refs, 2000)) {
        // oxlint-disable-next-line no-await-in-loop -- read all at once they would hold up everybody else
        const bytes = await ask(snapshot, { type: "keys", refs: some });
        listings.push(...keyedListingsSchema.parse(JSON.parse(new TextDecoder().decode(bytes))));
      }
      return listings;
    },
    stop: () => looking.stop(),
  };
}
