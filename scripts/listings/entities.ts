import type { Draws } from "./draws.ts";
import type { Entity } from "./entity.ts";
import { chainBranches, college, school, smallCharity, trainer } from "./ownDoors.ts";
import { businessCentre, civicCentre, communityCentre, library, twins } from "./sharedHouses.ts";
import type { Town } from "./towns.ts";

/** All that stands or falls together in a town: a college with its campuses, a library with those who teach in it, a house full of small companies. */
export function inventEntities(town: Town, draws: Draws): Entity[] {
  return draws.weighted<(town: Town, draws: Draws) => Entity[]>([
    [5, college],
    [10, library],
    [5, civicCentre],
    [17, trainer],
    [7, businessCentre],
    [14, chainBranches],
    [16, communityCentre],
    [8, school],
    [12, smallCharity],
    [2, twins],
  ])(town, draws);
}
