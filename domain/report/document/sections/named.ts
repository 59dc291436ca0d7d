import type { Gap } from "../../../contract/gap.ts";

/** The two cells that name an area in a table, name first and code second; names of wards repeat, so the district stands with them. */
export function named({ name, parentName, code }: Pick<Gap, "name" | "parentName" | "code">): [string, string] {
  return [parentName === null ? name : `${name}, ${parentName}`, code];
}
