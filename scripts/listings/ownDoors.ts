import type { Draws } from "./draws.ts";
import { type Entity, entityAt } from "./entity.ts";
import { chainBranch } from "./goingAbout.ts";
import { brandName, inventOrganisation, phoneIn } from "./organisations.ts";
import { inventSite } from "./sites.ts";
import type { Town } from "./towns.ts";
import { words } from "./words.ts";

/** One switchboard and one website for all campuses; two campuses may stand in one street. */
export function college(town: Town, draws: Draws): Entity[] {
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
    return entityAt(organisation, site, { branch, ...(draws.chance(0.15) ? { phone: phoneIn(town, draws) } : {}) });
  });
}

/** A company with a door of its own. */
export function trainer(town: Town, draws: Draws): Entity[] {
  const organisation = inventOrganisation({ kind: "company", name: brandName(draws), town }, draws);
  const building = draws.chance(0.3) ? `${draws.pick(words.surnames)} House` : null;
  return [entityAt(organisation, inventSite(town, draws, building))];
}

/** The branch of a national charity, sometimes with a shop of the same charity in another street. */
export function chainBranches(town: Town, draws: Draws): Entity[] {
  const organisation = chainBranch(draws.pick(words.chains), town, draws);
  const second = draws.chance(0.15) ? [entityAt(organisation, inventSite(town, draws), { branch: "Shop" })] : [];
  return [entityAt(organisation, inventSite(town, draws)), ...second];
}

/** A school, of which the next town may have one of the same name. */
export function school(town: Town, draws: Draws): Entity[] {
  const name = `${draws.pick([...words.saints, ...town.quarters, town.name])} ${draws.pick(["Academy", "High School", "Primary School", "School"])}`;
  return [entityAt(inventOrganisation({ kind: "school", name, town }, draws), inventSite(town, draws))];
}

/** A charity named after its town or quarter and its cause. */
export function smallCharity(town: Town, draws: Draws): Entity[] {
  const name = `${draws.pick([town.name, ...town.quarters])} ${draws.pick(words.causes)}`;
  return [entityAt(inventOrganisation({ kind: "charity", name, town }, draws), inventSite(town, draws))];
}
