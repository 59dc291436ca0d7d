import type { Draws } from "./draws.ts";
import { type Entity, entityAt } from "./entity.ts";
import { guestsOf } from "./guestsOf.ts";
import { brandName, inventOrganisation, phoneIn } from "./organisations.ts";
import { inventSite } from "./sites.ts";
import type { Town } from "./towns.ts";
import { words } from "./words.ts";

/** The council's library, and up to three organisations that teach in it and often give the library's number. */
export function library(town: Town, draws: Draws): Entity[] {
  const quarter = draws.pick(town.quarters);
  const name = `${draws.pick([quarter, quarter, `${town.name} Central`, town.name])} Library`;
  const own = inventOrganisation(
    { kind: "council", name, town, host: town.councilHost, phone: phoneIn(town, draws) },
    draws,
  );
  const site = inventSite(town, draws, draws.chance(0.7) ? name : null);
  const house = entityAt(own, site, { phone: draws.chance(0.4) ? town.councilPhone : own.phone });
  return [
    house,
    ...guestsOf(
      house,
      draws.weighted([
        [4, 0],
        [4, 1],
        [2, 2],
        [1, 3],
      ]),
      draws,
    ),
  ];
}

/** Several services of one council in one building: one website, one switchboard for most. */
export function civicCentre(town: Town, draws: Draws): Entity[] {
  const site = inventSite(
    town,
    draws,
    draws.pick(["Civic Centre", "Town Hall", "Council Offices", `${town.name} House`]),
  );
  const services = ["Employment Hub", "Youth Service", "Family Information Service", "Registration Service", "Works"];
  const first = draws.whole(0, services.length - 2);
  return services.slice(first, first + draws.whole(1, 2)).map((service) => {
    const name = `${town.name} ${draws.chance(0.4) ? "Council " : ""}${service}`;
    const own = inventOrganisation({ kind: "council", name, town, host: town.councilHost }, draws);
    return entityAt(own, site, { phone: draws.chance(0.5) ? town.councilPhone : own.phone });
  });
}

/** Two to five small companies behind one door; the reception answers for some. */
export function businessCentre(town: Town, draws: Draws): Entity[] {
  const building = `${draws.pick([...words.quarters, town.name])} ${draws.pick(["Business Centre", "Enterprise Centre", "Innovation Centre", "Business Park"])}`;
  const site = inventSite(town, draws, building);
  const reception = phoneIn(town, draws);
  return Array.from({ length: draws.whole(2, 5) }, () => {
    const organisation = inventOrganisation({ kind: "company", name: brandName(draws), town }, draws);
    return entityAt(organisation, site, draws.chance(0.25) ? { phone: reception } : {});
  });
}

/** Every town has its St Mary's; a group may meet in it. */
export function communityCentre(town: Town, draws: Draws): Entity[] {
  const name = draws.weighted([
    [4, `${draws.pick(words.saints)} ${draws.pick(["Church Hall", "Community Centre", "Church", "Parish Centre"])}`],
    [4, `${draws.pick(town.quarters)} ${draws.pick(["Community Centre", "Village Hall", "Neighbourhood Centre"])}`],
    [2, `${town.name} ${draws.pick(words.causes)}`],
  ]);
  const organisation = inventOrganisation({ kind: "community", name, town }, draws);
  const house = entityAt(organisation, inventSite(town, draws, draws.chance(0.6) ? name : null));
  return [house, ...guestsOf(house, draws.chance(0.3) ? 1 : 0, draws)];
}

/** Two organisations of nearly one name in one house: a youth centre and its youth theatre. */
export function twins(town: Town, draws: Draws): Entity[] {
  const quarter = draws.pick(town.quarters);
  const [one, other] = draws.pick([
    ["Youth Centre", "Youth Theatre"],
    ["Sixth Form College", "Training Centre"],
    ["Community Centre", "Community Nursery"],
    ["Sports Club", "Social Club"],
  ]);
  const site = inventSite(town, draws, draws.chance(0.5) ? `${quarter} Centre` : null);
  return [one, other].map((ending) =>
    entityAt(inventOrganisation({ kind: "community", name: `${quarter} ${ending}`, town }, draws), site),
  );
}
