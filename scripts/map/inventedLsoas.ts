import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { z } from "zod";
import { mulberry32 } from "../../domain/score/uncertainty/mulberry32.ts";

const shapesSchema = z.object({
  features: z.array(z.object({ properties: z.object({ code: z.string(), name: z.string() }) })),
});
const pointsSchema = z.array(z.object({ lsoa21_code: z.string(), lon: z.string(), lat: z.string() }));

/** The files of a country whose areas are real and whose figures are invented, as an analyst would write them: areas, an indicator for each level, need and offers. */
export type InventedFiles = {
  readonly areas: string;
  readonly indicators: string;
  readonly need: string;
  readonly offers: string;
};

/** Writes them for the 33,755 LSOAs of 2021, of which only outlines and middle points are at hand: they are for drawing, and say nothing of anybody. */
export function writeInventedLsoas(published: string, folder: string): InventedFiles {
  const { features } = shapesSchema.parse(
    JSON.parse(readFileSync(join(published, "boundaries/lsoa21_england.geojson"), "utf8")),
  );
  const text = readFileSync(join(published, "boundaries/lsoa21_geometric_centroids_england.csv"), "utf8");
  const rows = pointsSchema.parse(Papa.parse(text, { header: true, skipEmptyLines: true }).data);
  const points = new Map(rows.map(({ lsoa21_code, lon, lat }) => [lsoa21_code, { lon, lat }]));
  const random = mulberry32(2021);
  const codes = features.map(({ properties }) => properties.code);
  const write = (name: string, lines: readonly Readonly<Record<string, unknown>>[]): string => {
    const path = join(folder, `invented-${name}.csv`);
    writeFileSync(path, Papa.unparse([...lines]));
    return path;
  };
  const kind = { area_type: "lsoa", area_vintage: "2021" };
  const areas = features.map(({ properties: { code, name } }) => ({
    area_type: "lsoa",
    vintage: "2021",
    code,
    name,
    ...points.get(code),
    adults: 1000 + Math.floor(random() * 800),
    adults_year: 2021,
    urban_rural: random() < 0.1 ? "rural" : "urban",
  }));
  const need = codes.flatMap((area_code, place) =>
    levels.map((level) => {
      const figure = { indicator: `invented-${level}`, ...kind, area_code, period: "2021" };
      return place % 97 === 0
        ? { ...figure, value: "", marker: "c" }
        : { ...figure, value: Math.floor(20 + random() * 380), marker: "" };
    }),
  );
  const offers = Array.from({ length: 6000 }, (_, number) => {
    const at = points.get(codes[Math.floor(random() * codes.length)] ?? "");
    const [level = "essential"] = [levels[number % levels.length]];
    const venue = `Venue ${number}`;
    const places = 1 + Math.floor(random() * 400);
    return { ...offered, listing_id: `o-${number}`, provider: venue, level, venue, ...at, places };
  });
  return {
    areas: write("areas", areas),
    indicators: write("indicators", levels.map(indicatorOf)),
    need: write("need", need),
    offers: write("offers", offers),
  };
}

const levels = ["essential", "general"] as const;

const offered = { title: "Invented course", delivery: "in person", places_period: "year", places_basis: "measured" };

function indicatorOf(level: string): Record<string, string> {
  return {
    indicator: `invented-${level}`,
    title: `Invented need, ${level}`,
    level,
    unit: "people",
    kind: "stock",
    direction: "higher is more need",
    counted_at: "where people live",
    role: "headline",
    source: "Invented for the bench",
  };
}
