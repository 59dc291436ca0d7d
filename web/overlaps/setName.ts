import type { Overlap, OverlapMember } from "../../domain/contract/overlap.ts";
import { countWritten, listWritten } from "../data/written.ts";

const named = 2;

/** What a set is called: by its providers, because people know those. Two sets may have one name; their titles stand below it. */
export function setName({ members }: Pick<Overlap, "members">): string {
  return firstNamed(members.map(({ provider }) => provider));
}

/** The titles of its offers, the first of them by name. */
export function setTitles({ members }: Pick<Overlap, "members">): string {
  return firstNamed(members.map(({ title }) => title));
}

/** An offer's letter, by which the tables and the map name it: A to Z, then AA, AB and so on. */
export function memberLetter(position: number): string {
  const last = String.fromCharCode(65 + (position % 26));
  return position < 26 ? last : memberLetter(Math.floor(position / 26) - 1) + last;
}

/** An offer in a line: what, whose, where. */
export function memberWords({ title, provider, venue }: Pick<OverlapMember, "title" | "provider" | "venue">): string {
  return `${title} · ${provider}${venue === null || venue === provider ? "" : `, ${venue}`}`;
}

function firstNamed(all: readonly string[]): string {
  const each = [...new Set(all)];
  const rest = each.length - named;
  if (rest <= 0) return listWritten(each);
  return `${each.slice(0, named).join(", ")} and ${countWritten(rest, "other")}`;
}
