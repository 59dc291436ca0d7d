import type { Draws } from "./draws.ts";
import { adultLearning, chainBranch } from "./goingAbout.ts";
import { brandName, inventOrganisation, type Organisation, phoneIn } from "./organisations.ts";
import { inventSite, type Site } from "./sites.ts";
import type { Town } from "./towns.ts";
import { words } from "./words.ts";

/** An organisation at a place: what a listing is truly about, and so what two listings must share to be the same. */
export type Entity = {
  readonly organisation: Organisation;
  readonly site: Site;
  /** How it is called there, where that adds to its name: the campus of a college, the branch of a chain. */
  readonly branch: string | null;
  /** What callers are told there: often the number of a switchboard, or of the building. */
  readonly phone: string;
  readonly host: string | null;
};

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

function at(organisation: Organisation, site: Site, changed: Partial<Entity> = {}): Entity {
  return { organisation, site, branch: null, phone: organisation.phone, host: organisation.host, ...changed };
}

/** One switchboard and one website for all campuses; two campuses may stand in one street. */
function college(town: Town, draws: Draws): Entity[] {
  const name = draws.weighted([
    [4, `${town.name} College`],
    [2, `${town.name} College of Further Education`],
    [2, `${draws.pick(words.quarters)} College`],
    [1, `${town.name} and ${draws.pick(words.quarters)} College Group`],
    [1, `${town.name} Adult Education College`],
  ]);
  const organisation = inventOrganisation({ kind: "college", name, town }, draws);
  const street = draws.pick(town.streets);
  return Array.from({ length: draws.whole(1, 5) }, (_, rank) => {
    const branch = `${draws.pick(words.quarters)} ${draws.pick(["Campus", "Campus", "Centre", "Building"])}`;
    const site = inventSite(town, draws, branch, rank < 2 && draws.chance(0.15) ? street : undefined);
    return at(organisation, site, { branch, ...(draws.chance(0.15) ? { phone: phoneIn(town, draws) } : {}) });
  });
}

/** The council's library, and up to three organisations that teach in it and often give the library's number. */
function library(town: Town, draws: Draws): Entity[] {
  const quarter = draws.pick(town.quarters);
  const name = `${draws.pick([quarter, quarter, `${town.name} Central`, town.name])} Library`;
  const own = inventOrganisation(
    { kind: "council", name, town, host: town.councilHost, phone: phoneIn(town, draws) },
    draws,
  );
  const site = inventSite(town, draws, draws.chance(0.7) ? name : null);
  const house = at(own, site, { phone: draws.chance(0.4) ? town.councilPhone : own.phone });
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

function guestsOf(house: Entity, count: number, draws: Draws): Entity[] {
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
    return at(organisation, house.site, {
      phone: draws.chance(0.4) ? house.phone : organisation.phone,
      host: saysHost ? house.host : organisation.host,
    });
  });
  // Two guests of one name would be one guest.
  return guests.filter(
    ({ organisation: { name } }, place) => guests.findIndex((guest) => guest.organisation.name === name) === place,
  );
}

/** Several services of one council in one building: one website, one switchboard for most. */
function civicCentre(town: Town, draws: Draws): Entity[] {
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
    return at(own, site, { phone: draws.chance(0.5) ? town.councilPhone : own.phone });
  });
}

function trainer(town: Town, draws: Draws): Entity[] {
  const organisation = inventOrganisation({ kind: "company", name: brandName(draws), town }, draws);
  const building = draws.chance(0.3) ? `${draws.pick(words.surnames)} House` : null;
  return [at(organisation, inventSite(town, draws, building))];
}

/** Two to five small companies behind one door; the reception answers for some. */
function businessCentre(town: Town, draws: Draws): Entity[] {
  const building = `${draws.pick([...words.quarters, town.name])} ${draws.pick(["Business Centre", "Enterprise Centre", "Innovation Centre", "Business Park"])}`;
  const site = inventSite(town, draws, building);
  const reception = phoneIn(town, draws);
  return Array.from({ length: draws.whole(2, 5) }, () => {
    const organisation = inventOrganisation({ kind: "company", name: brandName(draws), town }, draws);
    return at(organisation, site, draws.chance(0.25) ? { phone: reception } : {});
  });
}

/** The branch of a national charity, sometimes with a shop of the same charity in another street. */
function chainBranches(town: Town, draws: Draws): Entity[] {
  const organisation = chainBranch(draws.pick(words.chains), town, draws);
  const second = draws.chance(0.15) ? [at(organisation, inventSite(town, draws), { branch: "Shop" })] : [];
  return [at(organisation, inventSite(town, draws)), ...second];
}

/** Every town has its St Mary's; a group may meet in it. */
function communityCentre(town: Town, draws: Draws): Entity[] {
  const name = draws.weighted([
    [4, `${draws.pick(words.saints)} ${draws.pick(["Church Hall", "Community Centre", "Church", "Parish Centre"])}`],
    [4, `${draws.pick(town.quarters)} ${draws.pick(["Community Centre", "Village Hall", "Neighbourhood Centre"])}`],
    [2, `${town.name} ${draws.pick(words.causes)}`],
  ]);
  const organisation = inventOrganisation({ kind: "community", name, town }, draws);
  const house = at(organisation, inventSite(town, draws, draws.chance(0.6) ? name : null));
  return [house, ...guestsOf(house, draws.chance(0.3) ? 1 : 0, draws)];
}

function school(town: Town, draws: Draws): Entity[] {
  const name = `${draws.pick([...words.saints, ...town.quarters, town.name])} ${draws.pick(["Academy", "High School", "Primary School", "School"])}`;
  return [at(inventOrganisation({ kind: "school", name, town }, draws), inventSite(town, draws))];
}

function smallCharity(town: Town, draws: Draws): Entity[] {
  const name = `${draws.pick([town.name, ...town.quarters])} ${draws.pick(words.causes)}`;
  return [at(inventOrganisation({ kind: "charity", name, town }, draws), inventSite(town, draws))];
}

/** Two organisations of nearly one name in one house: a youth centre and its youth theatre. */
function twins(town: Town, draws: Draws): Entity[] {
  const quarter = draws.pick(town.quarters);
  const [one, other] = draws.pick([
    ["Youth Centre", "Youth Theatre"],
    ["Sixth Form College", "Training Centre"],
    ["Community Centre", "Community Nursery"],
    ["Sports Club", "Social Club"],
  ]);
  const site = inventSite(town, draws, draws.chance(0.5) ? `${quarter} Centre` : null);
  return [one, other].map((ending) =>
    at(inventOrganisation({ kind: "community", name: `${quarter} ${ending}`, town }, draws), site),
  );
}
