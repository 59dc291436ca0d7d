import type { Entity } from "./entity.ts";
import type { Site } from "./sites.ts";
import type { Organisation } from "./organisations.ts";

/**
 * Keeps the truth free of what nobody could tell apart. A town has one organisation of a name: a service or charity that comes up again is the same one at another place, with its own telephone and
 * website, and of anything else the second is left out (null), as is a second one at the same door.
 */
export function openRegister(): (entity: Entity) => Entity | null {
  const byName = new Map<string, Organisation>();
  const doors = new Map<string, readonly Site[]>();
  return (entity) => {
    const { organisation, site } = entity;
    const key = `${organisation.name}|${site.town.name}`;
    const known = byName.get(key) ?? organisation;
    byName.set(key, known);
    if (known !== organisation && !goesAbout(organisation)) return null;
    const street = `${key}|${site.street}`;
    const before = doors.get(street) ?? [];
    if (before.some((each) => isOneDoor(each, site))) return null;
    doors.set(street, [...before, site]);
    return known === organisation ? entity : asOf(known, entity);
  };
}

/** In one street: 47-49 and 49 are one door, and so is one building without a number. */
function isOneDoor(one: Site, other: Site): boolean {
  if (one.number === null || other.number === null) return one.building === other.building;
  return Math.abs(Number.parseInt(one.number, 10) - Number.parseInt(other.number, 10)) < 4;
}

function goesAbout({ kind, name }: Organisation): boolean {
  return kind === "charity" || (kind === "council" && !name.endsWith("Library"));
}

function asOf(known: Organisation, entity: Entity): Entity {
  const { organisation, phone, host } = entity;
  return {
    ...entity,
    organisation: known,
    phone: phone === organisation.phone ? known.phone : phone,
    host: host === organisation.host ? known.host : host,
  };
}
