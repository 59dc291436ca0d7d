import type { ReadingChoices } from "../../domain/contract/recipe.ts";
import type { Proposal } from "../../domain/contract/reading.ts";
import type { Surroundings } from "../reading.ts";
import { matchHeader } from "../table/header.ts";
import { isAboutOtherThings } from "../table/recognise.ts";
import type { TableHead, TableKind } from "../table/tableKind.ts";
import { fileColumns } from "./fileColumn.ts";
import { type FittedKind, fitKind } from "./fitKind.ts";

/**
 * What a table may be that nobody recognises, the likeliest first, with the columns that may be meant by other names. Only proposed: nothing is read by it until the
 * analyst takes it. Where the kind is chosen already it is the only one.
 */
export function proposals(
  head: TableHead,
  kinds: readonly TableKind[],
  chosen: TableKind | null,
  choices: ReadingChoices,
  surroundings: Surroundings,
): Proposal[] {
  const columns = fileColumns(matchHeader(head.cells, []).names, head.below, surroundings);
  if (chosen !== null) return [asProposal(fitKind(chosen, head, columns, choices))];
  const likely = kinds
    .filter((kind) => kind.isOnlyKnown !== true && !isAboutOtherThings(head.cells, kind) && kind.fits?.(head) !== false)
    .map((kind) => fitKind(kind, head, columns, choices))
    .filter(isLikely)
    .toSorted((a, b) => likelihood(b) - likelihood(a));
  const worth = Math.max(...likely.map(({ score }) => score)) * share;
  return likely
    .filter(({ score }) => score >= worth)
    .slice(0, most)
    .map(asProposal);
}

const most = 3;

// What is much less likely than the likeliest is only in the way.
const share = 0.4;

// One required column by another name, one optional column by its cells, and no more: that is chance.
const least = 6;

function asProposal({ kind, matches, absent, constants }: FittedKind): Proposal {
  const found = { kind: kind.name, title: kind.title, matches: [...matches], absent: [...absent] };
  return Object.keys(constants).length === 0 ? found : { ...found, constants };
}

/** A kind of which nothing is wanting that the codes do not tell goes before one that fits a little better as far as it fits, not before one that explains far more columns. */
function likelihood({ absent, constants, score }: FittedKind): number {
  const isWhole = absent.every((column) => constants[column] !== undefined);
  return isWhole ? score * headStart : score;
}

const headStart = 1.5;

/** A third of what must be there, and something beside it. A published file has names of its own, so of those half must be there. */
function isLikely({ kind, matches, required, absent, score }: FittedKind): boolean {
  const found = required - absent.length;
  if (kind.isPublished) return found >= 2 && found * 2 >= required;
  return found >= 1 && found * 3 >= required && matches.length >= 2 && score > least;
}
