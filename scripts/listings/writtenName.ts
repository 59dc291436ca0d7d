import type { Draws } from "./draws.ts";
import type { Entity } from "./entity.ts";
import { withSlip } from "./slips.ts";
import type { Habits } from "./sources.ts";

/** How a source calls an organisation: by its name, its legal or former one, in full or cut short, with its branch or town, and with slips. */
export function writtenName(entity: Entity, habits: Habits, draws: Draws): string {
  const { organisation, branch, site } = entity;
  let name = whichName(entity, habits, draws);
  if (organisation.kind === "company" && draws.chance(habits.formal))
    name = `${name} ${draws.pick(["Ltd", "Limited", "LTD", "Ltd."])}`;
  if (organisation.kind === "charity" && draws.chance(0.08)) name = `${name} ${draws.pick(["CIC", "CIO", "Ltd"])}`;
  if (draws.chance(0.25)) name = shortened(name, draws);
  if (draws.chance(0.3)) name = name.replace(" and ", " & ").replace(" & ", draws.chance(0.5) ? " & " : " and ");
  if (draws.chance(0.06)) name = `The ${name}`;
  if (branch !== null && draws.chance(habits.branches))
    name = draws.chance(0.5) ? `${name} - ${branch}` : `${name} (${branch})`;
  else if (!name.includes(site.town.name) && draws.chance(0.07)) name = `${name}, ${site.town.name}`;
  if (draws.chance(0.04)) name = reordered(name, site.town.name);
  if (draws.chance(0.03)) name = `${name} (${initials(organisation.name)})`;
  if (draws.chance(habits.slips)) name = withSlip(name, draws);
  return draws.chance(habits.capitals) ? name.toUpperCase() : name;
}

function whichName({ organisation }: Entity, habits: Habits, draws: Draws): string {
  const { name, legalName, formerName } = organisation;
  if (formerName !== null && draws.chance(habits.outOfDate)) return formerName;
  if (legalName === null || !draws.chance(habits.legal)) return name;
  return draws.chance(0.35) ? `${legalName} ${draws.pick(["t/a", "trading as", "T/A"])} ${name}` : legalName;
}

function shortened(name: string, draws: Draws): string {
  const [from, to] = draws.pick(shortForms);
  return name.replace(from, to);
}

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/College\b/, "Coll"],
  [/Centre\b/, "Ctr"],
  [/Centre\b/, "Center"],
  [/Community\b/, "Comm"],
  [/Training\b/, "Trng"],
  [/Association\b/, "Assoc"],
  [/Association\b/, "Assn"],
  [/Further Education\b/, "FE"],
  [/Saint|St\b/, "St."],
  [/Services?\b/, "Svcs"],
  [/Development\b/, "Dev"],
  [/ (Service|Services|Group|Project|Solutions)$/, ""],
  [/'s\b/, "s"],
  [/Residents\b/, "Residents'"],
];

/** “Thornwick College” as “College of Thornwick”, “St Mary's Church Hall” as “Church Hall, St Mary's”. */
function reordered(name: string, town: string): string {
  const words = name.split(" ");
  if (words[0] === town && words.length === 2) return `${words[1]} of ${town}`;
  return words.length < 3 || words[2] === "of" ? name : `${words.slice(2).join(" ")}, ${words.slice(0, 2).join(" ")}`;
}

function initials(name: string): string {
  return name
    .split(" ")
    .map((word) => word.charAt(0))
    .filter((letter) => /[A-Z]/.test(letter))
    .join("");
}
