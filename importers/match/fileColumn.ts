import type { Surroundings } from "../reading.ts";
import { plainName } from "../table/header.ts";
import type { RawRow } from "../text/csvRows.ts";
import { areaContent } from "./areaContent.ts";
import { type Content, contentOf } from "./content.ts";

/** A column of a file as it is matched: its name in several forms, and what its first cells hold. */
export type FileColumn = {
  readonly place: number;
  /** Small letters and digits. */
  readonly plain: string;
  /** Small letters only: LSOA21CD is lsoacd. */
  readonly bare: string;
  /** Its words without digits, each between spaces. */
  readonly phrase: string;
  readonly content: Content;
};

/** Looks at the columns of a file by the first rows below their names. */
export function fileColumns(
  names: readonly string[],
  below: readonly RawRow[],
  surroundings: Surroundings,
): FileColumn[] {
  const areas = areaContent(surroundings);
  return names.map((name, place) => {
    const plain = plainName(name);
    const words = name
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .replace(/\d/g, "")
      .replace(/[^a-z]+/g, " ");
    const cells = below.slice(0, looked).flatMap((row) => row.cells[place]?.trim() || []);
    const content = contentOf(cells, areas);
    return { place, plain, bare: plain.replace(/\d/g, ""), phrase: ` ${words.trim()} `, content };
  });
}

// As many as are read before a file is judged.
const looked = 300;
