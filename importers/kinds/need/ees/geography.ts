import type { Row } from "../../../table/row.ts";
import type { Header } from "../../../table/header.ts";
import type { Report } from "../../../table/report.ts";
import type { NamedArea } from "../figures/namedArea.ts";

/** Whether a column of such a file tells where a row stands, and is no filter and no figure. */
export function isGeography(name: string): boolean {
  return geography.test(name);
}

const geography =
  /^(country|region|new_la|old_la|la|lad|pcon|lsip|local_enterprise_partnership|english_devolved_area|mayoral_combined_authority|opportunity_area|ward|provider|school|trust|institution|planning_area|pfa|rsc_region_lead)_(code|name|ukprn|urn|laestab|id)$/i;

/** The columns of codes that are read, by place, and what as. */
export function codeColumns(names: readonly string[]): (readonly [number, string])[] {
  const read = new Set([...columnsOfLevels.values()].map((column) => `${column}_code`));
  return names.flatMap((name, place) =>
    read.has(name.toLowerCase()) ? [[place, "the area, at its geographic level"] as const] : [],
  );
}

/**
 * The area of a row at its geographic level. Levels that are no areas, such as providers and schools, and kinds of area that are not kept are left out, counted by
 * level.
 */
export function areaAtLevel(header: Header, report: Report): (row: Row) => NamedArea | undefined {
  const places = new Map(header.names.map((name, place) => [name.toLowerCase(), place]));
  return (row) => {
    const level = row.cell("geographic_level");
    const column = columnsOfLevels.get(level.text.toLowerCase());
    const place = column === undefined ? undefined : places.get(`${column}_code`);
    if (column === undefined || place === undefined) {
      return report.leaveOut(
        level,
        `geographic level ${level.text === "" ? "not said" : level.text}`,
        column === undefined
          ? `The row is about one ${level.text.toLowerCase()}, which is no area that is kept.`
          : `The file has no column of codes for its rows on one ${level.text.toLowerCase()}.`,
      );
    }
    const name = places.get(`${column}_name`);
    const cell = row.at(place);
    return {
      cell,
      code: cell.text,
      name: name === undefined ? "" : row.at(name).text,
      areaType: null,
      called: level.text,
    };
  };
}

const columnsOfLevels: ReadonlyMap<string, string> = new Map([
  ["national", "country"],
  ["regional", "region"],
  ["local authority", "new_la"],
  ["local authority district", "lad"],
  ["lsip", "lsip"],
  ["local skills improvement plan area", "lsip"],
  ["local enterprise partnership", "local_enterprise_partnership"],
  ["english devolved area", "english_devolved_area"],
  ["mayoral combined authority", "mayoral_combined_authority"],
  ["ward", "ward"],
]);
