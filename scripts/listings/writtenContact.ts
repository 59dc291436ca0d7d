import type { Draws } from "./draws.ts";
import type { Entity } from "./entity.ts";
import { phoneIn } from "./organisations.ts";
import { withSlip } from "./slips.ts";
import type { Habits } from "./sources.ts";

/** The telephone number that a source gives, in one of the many ways to write one; null where it gives none. */
export function writtenPhone(entity: Entity, habits: Habits, draws: Draws): string | null {
  if (draws.chance(habits.noPhone)) return null;
  // Another line of the same organisation, or the switchboard where the source before gave the direct number.
  const number = draws.chance(0.1)
    ? draws.chance(0.5)
      ? entity.organisation.phone
      : phoneIn(entity.site.town, draws)
    : entity.phone;
  const slipped = draws.chance(0.015) ? withSlip(number, draws) : number;
  return draws.weighted([
    [5, slipped],
    [2, slipped.replaceAll(" ", "")],
    [2, `(${slipped.replace(" ", ") ")}`],
    [1, `+44 (0)${slipped.slice(1)}`],
    [1, `+44${slipped.slice(1).replaceAll(" ", "")}`],
    [1, `${slipped.slice(0, -3)} ${slipped.slice(-3)}`],
    [0.3, `Tel: ${slipped} ext ${draws.whole(10, 99)}`],
  ]);
}

/** The website that a source gives: its front or any page of it; null where it gives none. */
export function writtenWebsite({ organisation, host: usual }: Entity, habits: Habits, draws: Draws): string | null {
  const { formerHost } = organisation;
  const host = formerHost !== null && draws.chance(habits.outOfDate) ? formerHost : usual;
  if (host === null || draws.chance(habits.noWebsite)) return null;
  const start = draws.pick(["https://www.", "https://www.", "http://www.", "www.", "https://", ""]);
  const slug = organisation.name
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .slice(0, 14);
  const page =
    host === "facebook.com"
      ? `/${slug}`
      : draws.chance(0.4)
        ? draws.pick(["/", "/courses", "/contact-us/", "/adult-learning?src=dir", "/home.aspx"])
        : "";
  return `${start}${host}${page}`;
}

/** The point that a source gives: the door, the middle of the postcode, rounded, or the wrong place; null where it gives none. */
export function writtenPoint(
  { site }: Entity,
  habits: Habits,
  draws: Draws,
): { readonly lon: number; readonly lat: number } | null {
  if (draws.chance(habits.noPoint)) return null;
  const metres = draws.weighted([
    [6, 12],
    [5, 60],
    [1, 300],
    [0.4, 3000],
  ]);
  const north = (draws.around() * metres) / 111_320;
  const east = (draws.around() * metres) / 66_000;
  const figures = draws.chance(0.03) ? 2 : 5;
  return { lon: Number((site.lon + east).toFixed(figures)), lat: Number((site.lat + north).toFixed(figures)) };
}
