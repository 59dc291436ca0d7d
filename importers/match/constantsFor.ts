import type { FileColumn } from "./fileColumn.ts";

/**
 * What absent columns for an area's type and boundary year may say in every row: what the codes or names in the columns that were found are of. Empty where those
 * are of several types, for nobody can say then which is meant.
 */
export function constantsFor(
  absent: readonly string[],
  found: readonly FileColumn[],
): Readonly<Record<string, string>> {
  const areas = found.flatMap((column) => {
    const area = (column.content.held.get("area code") ?? column.content.held.get("area name"))?.area;
    return area === undefined ? [] : [{ type: area.type, vintage: area.vintage ?? yearIn(column.plain) }];
  });
  const types = new Set(areas.map(({ type }) => type));
  const years = new Set(areas.flatMap(({ vintage }) => vintage ?? []));
  const [type] = types;
  const [year] = years;
  const said = [
    ["area_type", types.size === 1 ? type : undefined],
    ["area_vintage", types.size === 1 && years.size === 1 ? year : undefined],
    ["vintage", types.size === 1 && years.size === 1 ? year : undefined],
  ] as const;
  return Object.fromEntries(
    said.flatMap(([name, text]) => (text !== undefined && absent.includes(name) ? [[name, text]] : [])),
  );
}

/** The year in the names of official columns: LSOA21CD, ltla24_code. */
function yearIn(plain: string): string | null {
  const digits = /^[a-z]+(\d{2})(cd|nm|code|name)?$/.exec(plain)?.[1];
  return digits === undefined ? null : `20${digits}`;
}
