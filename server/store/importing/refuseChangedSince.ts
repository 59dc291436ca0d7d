import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import { basisOf, readBasis } from "../dataset/basisOf.ts";
import { type Happening, happenedSince } from "../dataset/happenedSince.ts";
import type { Database } from "../database.ts";
import { Refusal } from "../refusal.ts";

/** Throws a Refusal ("conflict") that says who did what and when, if scores no longer rest on what a dry run was made on. Without a basis nobody made one. */
export async function refuseChangedSince(
  db: Database,
  partnership: PartnershipId,
  basis: string | undefined,
): Promise<void> {
  if (basis === undefined) return;
  const before = readBasis(basis);
  if (before === undefined) {
    throw new Refusal("conflict", "This is not the basis of a dry run. Look at the dry run again, and give its basis.");
  }
  if (before.state === readBasis(await basisOf(db, partnership))?.state) return;
  const happened = await happenedSince(db, partnership, before);
  throw new Refusal("conflict", `${sinceThen(happened)} Nothing has been stored: look at the dry run again.`);
}

/** The last few of what happened, and how much happened before them. */
function sinceThen(happened: readonly Happening[]): string {
  const told = happened.slice(-mostTold).map(({ what, how, at, by }) => {
    return `${what} was ${how} on ${moment.format(at)}${by === null ? "" : ` by ${by}`}`;
  });
  const before = happened.length - told.length;
  if (before > 0) told.unshift(before === 1 ? "1 other thing was changed" : `${before} other things were changed`);
  if (told.length === 0) return "Since your dry run, the study area or areas that all partnerships share were changed.";
  return `Since your dry run, ${list.format(told)}.`;
}

const mostTold = 3;
const list = new Intl.ListFormat("en-GB");
const moment = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/London",
});
