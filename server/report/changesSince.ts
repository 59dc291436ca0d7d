import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { readBasis } from "../store/dataset/basisOf.ts";
import { type Happening, happenedSince } from "../store/dataset/happenedSince.ts";
import type { Database } from "../store/database.ts";

/** What has changed between a report and the snapshot in force now, a sentence each in the order in which it happened; none where a report made now would rest on the same. */
export async function changesSince(
  db: Database,
  partnership: PartnershipId,
  { basis, snapshot, now }: { readonly basis: string; readonly snapshot: string; readonly now: string },
): Promise<string[]> {
  const before = readBasis(basis);
  if (snapshot === now || before === undefined) return [];
  const happened = await happenedSince(db, partnership, before);
  return happened.length === 0 ? [sharedChanged] : happened.map(sentence);
}

const sharedChanged = "The study area, or areas and postcodes that all partnerships share, were changed.";

function sentence({ what, how, at, by }: Happening): string {
  const said = `${what} was ${how} on ${moment.format(at)}${by === null ? "" : ` by ${by}`}.`;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

const moment = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/London",
});
