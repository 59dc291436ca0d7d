import { competingNeed } from "../../need/competingNeed.ts";
import { at } from "../at.ts";
import { needsOf } from "../scene/needsOf.ts";
import type { OnlinePool } from "./onlinePass.ts";
import type { BasePart } from "../scene/rollUp.ts";
import type { Scene } from "../scene/scene.ts";
import type { ScoredOffer, ScoreInput } from "../scoreInput.ts";
import { servedShares } from "../places/servedShares.ts";

/** Online offers that say how many places they have, by whom they are for. */
export type OnlinePools = {
  /** Those for areas that they name, those for the fewest base areas first; a pool each. */
  readonly named: readonly OnlinePool[];
  /** How many offers for areas that they name there are of which nobody knows how many places are the study area's. */
  readonly untold: number;
  /** Yearly places of the offers that name no areas: they are for the whole nation. */
  readonly national: number;
};

/**
 * Parts online offers into those for the whole nation and those for areas that they name. Of the latter all places are the study area's where
 * everything they serve lies in it; else as many as its share of the need of all they serve.
 */
export function onlinePools(offers: readonly ScoredOffer[], input: ScoreInput, stage: Scene): OnlinePools {
  const known = offers.flatMap(({ serves, placesPerYear }) =>
    placesPerYear === null ? [] : [{ serves, places: placesPerYear }],
  );
  const forAreas = known.filter(({ serves }) => serves.length > 0);
  const servedBy = servedShares(
    forAreas.flatMap(({ serves }) => serves),
    input,
    stage,
  );
  const shareFor = studyAreaShare(input, stage);
  const pools = forAreas.flatMap(({ serves, places }): OnlinePool[] => {
    const told = shareFor(servedBy(serves));
    return told === null ? [] : [{ places: places * told.share, users: told.users }];
  });
  return {
    named: pools.toSorted((a, b) => a.users.length - b.users.length),
    untold: forAreas.length - pools.length,
    national: known.reduce((sum, { serves, places }) => (serves.length === 0 ? sum + places : sum), 0),
  };
}

type Told = { readonly share: number; readonly users: readonly BasePart[] };

/** Who in the study area is served, and what share of everybody served that is; null where it cannot be told. */
function studyAreaShare(input: ScoreInput, stage: Scene): (served: readonly BasePart[] | null) => Told | null {
  const { takesPart, shareInside } = stage;
  let taking = 0;
  const position = takesPart.map((isTaking) => (isTaking ? taking++ : null));
  const insideOf = (base: number) => {
    const here = position[base] ?? null;
    return here === null ? outside : at(shareInside, here);
  };
  let needs: readonly number[] | null = null;
  const needAt = (base: number) => at((needs ??= needEverywhere(input, stage)), base);
  return (served) => {
    if (served === null) return null;
    const here = served.map(({ base, share }) => ({ base, share: Math.min(share, insideOf(base)) }));
    const users = here.flatMap(({ base, share }) => {
      const user = position[base] ?? null;
      return user === null || share === 0 ? [] : [{ base: user, share: share / insideOf(base) }];
    });
    if (total(here, one) > total(served, one) - 1e-9) return { share: 1, users };
    const share = total(here, needAt) / total(served, needAt);
    return Number.isNaN(share) ? null : { share, users };
  };
}

function needEverywhere(input: ScoreInput, stage: Scene): number[] {
  const everywhere = { ...stage, takesPart: stage.takesPart.map(() => true) };
  return needsOf(input, everywhere).needs.map(({ perYear }) => competingNeed(perYear));
}

const outside = 0;
const one = () => 1;

function total(parts: readonly BasePart[], of: (base: number) => number): number {
  return parts.reduce((sum, { base, share }) => (share > 0 ? sum + share * of(base) : sum), 0);
}
