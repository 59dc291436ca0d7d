import type { Draws } from "./draws.ts";
import { withSlip } from "./slips.ts";
import type { Site } from "./sites.ts";
import { unitLetters } from "./towns.ts";
import type { Habits } from "./sources.ts";

/** How a source writes where something is; null where it does not say. */
export function writtenAddress(site: Site, habits: Habits, draws: Draws): string | null {
  if (draws.chance(habits.noAddress)) return null;
  const floor = draws.chance(0.08)
    ? draws.pick(["First Floor", "Ground Floor", "Unit 4", "Suite 2", "Room 12", "Reception"])
    : null;
  const building = site.building !== null && (site.number === null || draws.chance(0.6)) ? site.building : null;
  const keepsNumber = site.number !== null && !draws.chance(building === null ? 0.02 : 0.2);
  const street = `${keepsNumber ? `${site.number} ` : ""}${streetWritten(site.street, draws)}`;
  const locality = draws.chance(0.12) ? draws.pick(site.town.quarters) : null;
  const town = draws.chance(0.75) ? site.town.name : null;
  const parts = [floor, building, street, locality, town].filter((part) => part !== null);
  const address = parts.join(draws.chance(0.9) ? ", " : " ");
  return draws.chance(habits.slips) ? withSlip(address, draws) : address;
}

/** A postcode as it is typed: mostly right, sometimes small, without its space, with a letter for a figure, one letter wrong, or left out; never left out where nothing else says the place. */
export function writtenPostcode(
  { postcode }: Site,
  address: string | null,
  habits: Habits,
  draws: Draws,
): string | null {
  if (address !== null && draws.chance(habits.noPostcode)) return null;
  let written = postcode;
  if (draws.chance(habits.wrongPostcode)) {
    const place = draws.pick([-1, -2, -2, -3]);
    const other = place === -3 ? String(draws.whole(0, 9)) : draws.pick(unitLetters);
    written = `${written.slice(0, place)}${other}${place === -1 ? "" : written.slice(place + 1)}`;
  }
  if (draws.chance(0.01))
    written = written.replace(/ (\d)/, (_, figure: string) =>
      figure === "0" ? " O" : figure === "1" ? " I" : ` ${figure}`,
    );
  if (draws.chance(0.08)) written = written.replace(" ", "");
  return draws.chance(0.06) ? written.toLowerCase() : written;
}

function streetWritten(street: string, draws: Draws): string {
  if (!draws.chance(0.3)) return street;
  const [from, to] = draws.pick(shortTypes);
  return street.replace(from, to);
}

const shortTypes: readonly (readonly [RegExp, string])[] = [
  [/Street$/, "St"],
  [/Street$/, "St."],
  [/Road$/, "Rd"],
  [/Lane$/, "Ln"],
  [/Avenue$/, "Ave"],
  [/Drive$/, "Dr"],
  [/Square$/, "Sq"],
  [/^St\b/, "Saint"],
];
