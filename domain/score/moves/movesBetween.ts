import type { GapMove, LevelChange } from "../../contract/dryRun.ts";
import { byHowFar } from "./byHowFar.ts";
import { isClassChange, isMove } from "./isMove.ts";
import type { Scored, ScoredArea } from "./scored.ts";

/** How many areas are named one by one. */
const mostNamed = 100;

type Moves = Pick<
  LevelChange,
  "areas" | "knownBefore" | "knownAfter" | "moved" | "classChanged" | "unmetBefore" | "unmetAfter" | "moves"
>;

/**
 * What moves from one answer to another about the same kind of area: counts of all areas, and the 100 that move most. Null: there is no answer on that side.
 *
 * Units   people a year; scores 0 to 100.
 * Holds   an answer beside itself moves nothing; the other way round the same areas move, with their sides changed; classChanged <= moved <= areas; an area known on one side only has moved.
 */
export function movesBetween(before: Scored | null, after: Scored | null): Moves {
  const pairs = paired(before?.gaps ?? [], after?.gaps ?? []);
  const moves = pairs.filter(isMove).toSorted(byHowFar);
  return {
    areas: pairs.filter((pair) => isKnown(pair.before) || isKnown(pair.after)).length,
    knownBefore: pairs.filter((pair) => isKnown(pair.before)).length,
    knownAfter: pairs.filter((pair) => isKnown(pair.after)).length,
    moved: moves.length,
    classChanged: pairs.filter(isClassChange).length,
    unmetBefore: before?.totals.unmet ?? null,
    unmetAfter: after?.totals.unmet ?? null,
    moves: moves.slice(0, mostNamed),
  };
}

/** Each area of either answer, once. */
function paired(before: readonly ScoredArea[], after: readonly ScoredArea[]): GapMove[] {
  const former = new Map(before.map((area) => [area.code, area]));
  const kept = new Set(after.map(({ code }) => code));
  return [
    ...after.map((area) => ({ ...named(area), before: sideOf(former.get(area.code)), after: sideOf(area) })),
    ...before
      .filter(({ code }) => !kept.has(code))
      .map((area) => ({ ...named(area), before: sideOf(area), after: null })),
  ];
}

function named({ code, name }: ScoredArea): Pick<GapMove, "code" | "name"> {
  return { code, name };
}

function sideOf(area: ScoredArea | undefined): GapMove["after"] {
  return area === undefined ? null : { gapScore: area.gapScore, unmet: area.unmet, class: area.class };
}

/** An area where nobody is in need has no score, but people unmet: none. */
function isKnown(side: GapMove["after"]): boolean {
  return side !== null && (side.unmet ?? side.gapScore) !== null;
}
