import type { Draws } from "./draws.ts";
import type { Town } from "./towns.ts";
import { words } from "./words.ts";

export type OrganisationKind = "college" | "council" | "company" | "charity" | "community" | "school";

/** An organisation as it truly is, and what else it is or was called. */
export type Organisation = {
  readonly kind: OrganisationKind;
  readonly name: string;
  /** A company's name at the register, where nothing else has it; what it was called before, where that was something else. */
  readonly legalName: string | null;
  readonly formerName: string | null;
  readonly host: string | null;
  readonly formerHost: string | null;
  readonly phone: string;
  readonly ukprn: string | null;
  readonly companyNumber: string | null;
  readonly charityNumber: string | null;
};

type Given = {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly town: Town;
  readonly host?: string | null | undefined;
  readonly phone?: string;
};

/** An organisation of a kind under a name, with numbers, a telephone and a website of its own unless they are given. */
export function inventOrganisation({ kind, name, town, host, phone }: Given, draws: Draws): Organisation {
  const isCompany = kind === "company" || (kind === "charity" && draws.chance(0.4));
  const isRenamed = kind !== "council" && draws.chance(0.04);
  const own =
    host === undefined ? hostOf(`${name}${name.includes(town.name) ? "" : ` ${town.name}`}`, kind, draws) : host;
  return {
    kind,
    name,
    legalName: kind === "company" && draws.chance(0.12) ? legalName(draws) : null,
    formerName: isRenamed ? formerName(name, town, draws) : null,
    host: own,
    formerHost: isRenamed && draws.chance(0.5) ? hostOf(legalName(draws), kind, draws) : null,
    phone: phone ?? phoneIn(town, draws),
    ukprn:
      ["college", "company", "school", "council"].includes(kind) || draws.chance(0.2)
        ? `100${draws.whole(10000, 99999)}`
        : null,
    companyNumber: isCompany ? `0${draws.whole(1000000, 9999999)}` : null,
    charityNumber:
      kind === "charity" || (kind === "community" && draws.chance(0.6)) ? `1${draws.whole(100000, 199999)}` : null,
  };
}

/** A company's brand, such as Brightpath Training. */
export function brandName(draws: Draws): string {
  const brand = draws.chance(0.7)
    ? `${draws.pick(words.brandStarts)}${draws.pick(words.brandEnds)}`
    : `${draws.pick(words.surnames)} ${draws.chance(0.5) ? `& ${draws.pick(words.surnames)}` : ""}`.trim();
  return `${brand} ${draws.pick(words.trades)}`;
}

/** A telephone number of a town: most are landlines. */
export function phoneIn(town: Town, draws: Draws): string {
  return draws.chance(0.8)
    ? `${town.dial} ${draws.whole(200000, 899999)}`
    : `07${draws.whole(300, 999)} ${draws.whole(100000, 999999)}`;
}

function legalName(draws: Draws): string {
  return draws.chance(0.5)
    ? `${draws.pick(words.surnames)} ${draws.pick(["Holdings", "Associates", "Group", "Enterprises", "Partners"])}`
    : `${[0, 1, 2].map(() => draws.pick("ABCDEFGHJKLMNPRSTW".split(""))).join("")} ${draws.pick(["Services", "Solutions", "UK", "Group"])}`;
}

/** After a merger nothing may be left of a name, or most of it. */
function formerName(name: string, town: Town, draws: Draws): string {
  const [first = name, ...rest] = name.split(" ");
  return draws.chance(0.5)
    ? `${draws.pick(words.brandStarts)} ${draws.pick(words.causes)}`
    : draws.chance(0.5)
      ? `${town.name} ${rest.join(" ")}`.trim()
      : `${first} ${draws.pick(words.trades)}`;
}

function hostOf(name: string, kind: OrganisationKind, draws: Draws): string | null {
  const slug = name
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/[^a-z]/g, "")
    .slice(0, 40);
  if (kind === "college") return `${slug}.ac.uk`;
  if (kind === "school") return `${slug}.sch.uk`;
  if (kind === "company") return `${slug}.${draws.pick(["co.uk", "com", "uk"])}`;
  // Small groups often have a page in somebody else's house, or none.
  return draws.chance(0.25) ? null : draws.chance(0.15) ? "facebook.com" : `${slug}.org.uk`;
}
