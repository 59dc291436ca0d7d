import { DatabaseSync } from "node:sqlite";
import Papa from "papaparse";
import type { Level } from "../../../../domain/contract/level.ts";
import { figurePlaces } from "../table/figurePlaces.ts";
import { sheetReaders } from "../table/sheetReaders.ts";
import { fileIn } from "./packOf.ts";

/** Figures by area and column: a number, or null where the file has none, whatever it says in its place. */
export type Figures = ReadonlyMap<string, Readonly<Record<string, number | null>>>;

type Pack = ReadonlyMap<string, Uint8Array>;

/** How each file with all figures is read, each by a reader that we did not write. */
export const figuresIn: Readonly<Record<string, (pack: Pack, level: Level) => Figures | Promise<Figures>>> = {
  CSV: (pack, level) => {
    const { data } = Papa.parse<Record<string, string>>(textOf(fileIn(pack, ".csv")), {
      header: true,
      skipEmptyLines: true,
    });
    const rows = data.filter((row) => row["level"] === level);
    return figures(rows.map((row) => [row["area_code"] ?? "", (name) => numberIn(row[name])]));
  },
  XLSX: (pack, level) => figuresOfSheets(fileIn(pack, ".xlsx"), "SheetJS", level),
  ODS: (pack, level) => figuresOfSheets(fileIn(pack, ".ods"), "hucre", level),
  GeoJSON: (pack, level) => {
    const { features }: { readonly features: readonly { readonly properties: Record<string, unknown> }[] } = JSON.parse(
      textOf(fileIn(pack, ".geojson")),
    );
    return figures(
      features.map(({ properties }) => [String(properties["area_code"]), (name) => properties[`${level}_${name}`]]),
    );
  },
  GeoPackage: (pack, level) => {
    const db = openDatabase(fileIn(pack, ".gpkg"));
    const rows = db.prepare(`SELECT * FROM gaps_${level} ORDER BY fid`).all();
    return figures(rows.map((row) => [String(row["area_code"]), (name) => row[name]]));
  },
};

/** A database as it lies in a file, in memory. */
export function openDatabase(bytes: Uint8Array): DatabaseSync {
  const db = new DatabaseSync(":memory:");
  db.deserialize(bytes);
  return db;
}

export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function figuresOfSheets(bytes: Uint8Array, reader: "SheetJS" | "hucre", level: Level): Promise<Figures> {
  const sheets = await sheetReaders[reader]?.(bytes, reader === "hucre" ? "ods" : "xlsx");
  const rows = sheets?.find(({ name }) => name.toLowerCase() === `${level} gaps`)?.rows ?? [];
  return figures(
    rows
      .filter((cells) => String(cells[1]).startsWith("E05"))
      .map((cells) => [String(cells[1]), (name) => cells[places.get(name) ?? -1]]),
  );
}

const places = new Map<string, number>(figurePlaces);
const columns = figurePlaces.map(([name]) => name).filter((name) => name !== "adults");

type Row = readonly [code: string, cell: (name: string) => unknown];

/** A marker is no number. */
function figures(rows: readonly Row[]): Figures {
  return new Map(
    rows.map(([code, cell]) => [
      code,
      Object.fromEntries(
        columns.map((name) => {
          const value = cell(name);
          return [name, typeof value === "number" ? value : null];
        }),
      ),
    ]),
  );
}

/** A cell of a CSV that holds a number is one. */
function numberIn(cell: string | undefined): number | string | undefined {
  return cell !== undefined && cell.trim() !== "" && Number.isFinite(Number(cell)) ? Number(cell) : cell;
}
