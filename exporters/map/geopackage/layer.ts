import type { DatabaseSync } from "node:sqlite";
import { gapColumnWords } from "../../table/gapColumnWords.ts";
import { areaColumns, figureColumns, isNumber, type MapCell, type MapColumn } from "../mapCells.ts";
import { type Envelope, geometryBytes } from "./geometryBytes.ts";
import type { Polygons } from "../rightHanded.ts";
import { spatialIndex } from "./spatialIndex.ts";

export type LayerWords = {
  /** Letters and underscores. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** When the figures were computed: no clock is read. */
  readonly lastChange: string;
};

export type Layer = {
  readonly add: (
    polygons: Polygons | null,
    outline: string | null,
    cells: Readonly<Partial<Record<MapColumn, MapCell>>>,
  ) => void;
  /** Writes the index and what the file's contents say of the layer. */
  readonly close: () => void;
};

/** The columns of a layer behind its geometry, in order; whether an outline is official or approximate stands in `outline`. */
export const layerColumns: readonly MapColumn[] = [...areaColumns, ...figureColumns];

/** A layer of areas to be filled; columns have the names of the CSV, and titles in words beside them. */
export function layer(db: DatabaseSync, words: LayerWords): Layer {
  const { name } = words;
  const columns = layerColumns.map((column) => `${column} ${typeOf(column)}`).join(", ");
  db.exec(
    `CREATE TABLE ${name} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON, ${columns}, outline TEXT)`,
  );
  const row = db.prepare(`INSERT INTO ${name} VALUES (NULL, ?, ${layerColumns.map(() => "?").join(", ")}, ?)`);
  const envelopes: { readonly fid: number | bigint; readonly envelope: Envelope }[] = [];
  return {
    add: (polygons, outline, cells) => {
      const geometry = polygons === null ? null : geometryBytes(polygons);
      const values = layerColumns.map((column) => cells[column] ?? null);
      const { lastInsertRowid: fid } = row.run(geometry?.bytes ?? null, ...values, outline);
      if (geometry !== null) envelopes.push({ fid, envelope: geometry.envelope });
    },
    close: () => {
      writeContents(
        db,
        words,
        envelopes.map(({ envelope }) => envelope),
      );
      writeColumnWords(db, name);
      db.exec(spatialIndex(name));
      const box = db.prepare(`INSERT INTO rtree_${name}_geom VALUES (?, ?, ?, ?, ?)`);
      for (const { fid, envelope } of envelopes) {
        box.run(fid, envelope.minX, envelope.maxX, envelope.minY, envelope.maxY);
      }
    },
  };
}

/** A rank is a whole number; any other figure may have a fraction. */
function typeOf(column: MapColumn): string {
  if (column === "rank") return "INTEGER";
  return isNumber(column) ? "REAL" : "TEXT";
}

function writeContents(
  db: DatabaseSync,
  { name, title, description, lastChange }: LayerWords,
  envelopes: readonly Envelope[],
): void {
  const corners = envelopes.reduce(
    ([west, south, east, north], { minX, minY, maxX, maxY }) =>
      [Math.min(west, minX), Math.min(south, minY), Math.max(east, maxX), Math.max(north, maxY)] as const,
    [Infinity, Infinity, -Infinity, -Infinity] as const,
  );
  const box = envelopes.length === 0 ? [null, null, null, null] : corners;
  db.prepare("INSERT INTO gpkg_contents VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?, 4326)").run(
    name,
    title,
    description,
    lastChange,
    ...box,
  );
  db.prepare("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'MULTIPOLYGON', 4326, 0, 0)").run(name);
}

function writeColumnWords(db: DatabaseSync, name: string): void {
  const put = db.prepare("INSERT INTO gpkg_data_columns VALUES (?, ?, ?, ?, ?, NULL, NULL)");
  for (const column of layerColumns) {
    const { title, meaning } = column === "markers" ? markers : gapColumnWords[column];
    put.run(name, column, column, title, meaning);
  }
}

const markers = {
  title: "Markers",
  meaning: "Why a number is not there, column by column: [c] is suppressed or withheld, [x] not available.",
};
