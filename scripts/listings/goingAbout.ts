import type { Draws } from "./draws.ts";
import { inventOrganisation, type Organisation, phoneIn } from "./organisations.ts";
import type { Town } from "./towns.ts";

/** A council's service for adults, which teaches wherever there is room. */
export function adultLearning(town: Town, draws: Draws): Organisation {
  const name = `${town.name} ${draws.pick(["Adult Learning", "Adult and Community Learning", "Council Adult Learning Service", "Adult Education Service"])}`;
  return inventOrganisation(
    {
      kind: "council",
      name,
      town,
      host: draws.chance(0.5) ? town.councilHost : undefined,
      phone: phoneIn(town, draws),
    },
    draws,
  );
}

/** The branch of a national charity in a town: many have one website and one number for all. */
export function chainBranch(chain: string, town: Town, draws: Draws): Organisation {
  const slug = chain.toLowerCase().replace(/[^a-z]/g, "");
  const host = draws.chance(0.7) ? `${slug}.org.uk` : `${slug}${town.name.toLowerCase().replace(/[^a-z]/g, "")}.org.uk`;
  const phone = draws.chance(0.3)
    ? `0300 ${100 + ((slug.length * 37) % 900)} ${1000 + slug.length * 211}`
    : phoneIn(town, draws);
  return inventOrganisation({ kind: "charity", name: `${chain} ${town.name}`, town, host, phone }, draws);
}
