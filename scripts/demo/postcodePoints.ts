import { cell, numberCell, publishedRows } from "./publishedRows.ts";

export type PostcodePoint = {
  readonly postcode: string;
  readonly lon: number;
  readonly lat: number;
  readonly ward: string | null;
};

/** The postcodes of Greater Manchester with their points, and the ward each lies in. */
export function postcodePoints(folder: string): Map<string, PostcodePoint> {
  const columns = ["postcode", "ward_code", "lat", "lon"];
  const rows = publishedRows(folder, "postcodes/postcodes_greater_manchester_2024-08.csv", columns);
  return new Map(
    // Some postcodes are too new for the list that gave the points.
    rows.flatMap((row) => (row["lon"] === "" ? [] : [entryOf(row["postcode"] ?? "", row)])),
  );
}

/** The postcode districts of the United Kingdom (M14) with their middles. */
export function postcodeDistricts(folder: string): Map<string, PostcodePoint> {
  const rows = publishedRows(folder, "postcodes/uk_outcode_centroids_gibbs_cc0.csv", [
    "postcode",
    "latitude",
    "longitude",
  ]);
  return new Map(
    rows.map((row) => {
      const postcode = cell(row, "postcode");
      return [postcode, { postcode, lon: numberCell(row, "longitude"), lat: numberCell(row, "latitude"), ward: null }];
    }),
  );
}

function entryOf(postcode: string, row: Readonly<Record<string, string>>): [string, PostcodePoint] {
  return [
    postcode,
    { postcode, lon: numberCell(row, "lon"), lat: numberCell(row, "lat"), ward: cell(row, "ward_code") },
  ];
}
