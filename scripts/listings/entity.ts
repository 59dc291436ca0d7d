import type { Organisation } from "./organisations.ts";
import type { Site } from "./sites.ts";

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

/** An organisation at a site, called there as it is called anywhere unless something of it is different. */
export function entityAt(organisation: Organisation, site: Site, changed: Partial<Entity> = {}): Entity {
  return { organisation, site, branch: null, phone: organisation.phone, host: organisation.host, ...changed };
}
