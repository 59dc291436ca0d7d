import type { Surroundings } from "../reading.ts";
import { plainName } from "../table/plainName.ts";
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

/** Looks at the first columns of a file by the first rows below their names: at fewer rows where there are many columns. */
export function fileColumns(
  names: readonly string[],
  below: readonly RawRow[],
  surroundings: Surroundings,
): FileColumn[] {
  const areas = areaContent(surroundings);
  const first = names.slice(0, mostColumns);
  const rows = below.slice(0, Math.min(looked, Math.floor(mostCells / first.length)));
  return first.map((name, place) => {
    const plain = plainName(name);
    const words = name
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .replace(/\d/g, "")
      .replace(/[^a-z]+/g, " ");
    const cells = rows.flatMap((row) => row.cells[place]?.trim() || []);
    const content = contentOf(cells, areas);
    return { place, plain, bare: plain.replace(/\d/g, ""), phrase: ` ${words.trim()} `, content };
  });
}

// As many as are read before a file is judged.
const looked = 300;

// Those that every table of a kind has stand among the first; what follows in a wider one is figures.
const mostColumns = 200;

// As many as can be looked through while others wait for the same thread.
const mostCells = 20_000;
