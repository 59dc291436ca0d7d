import type { Draws } from "./draws.ts";
import { type Entity, entityAt } from "./entity.ts";
import { adultLearning, chainBranch } from "./goingAbout.ts";
import { brandName, inventOrganisation, type Organisation } from "./organisations.ts";
import { words } from "./words.ts";

/** Organisations that teach in a house of somebody else's, and often give the house's number. */
export function guestsOf(house: Entity, count: number, draws: Draws): Entity[] {
  const { town } = house.site;
  const guests = Array.from({ length: count }, () => {
    const organisation = draws.weighted<() => Organisation>([
      [3, () => adultLearning(town, draws)],
      [3, () => chainBranch(draws.pick(words.chains), town, draws)],
      [3, () => inventOrganisation({ kind: "company", name: brandName(draws), town }, draws)],
      [2, () => inventOrganisation({ kind: "charity", name: `${town.name} ${draws.pick(words.causes)}`, town }, draws)],
      [
        1,
        () => inventOrganisation({ kind: "community", name: `Code Club ${draws.pick(words.quarters)}`, town }, draws),
      ],
    ])();
    const saysHost = draws.chance(0.06);
    return entityAt(organisation, house.site, {
      phone: draws.chance(0.4) ? house.phone : organisation.phone,
      host: saysHost ? house.host : organisation.host,
    });
  });
  // Two guests of one name would be one guest.
  return guests.filter(
    ({ organisation: { name } }, place) => guests.findIndex((guest) => guest.organisation.name === name) === place,
  );
}
