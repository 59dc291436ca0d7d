import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { mulberry32 } from "../../domain/score/uncertainty/mulberry32.ts";
import { syntheticEngland } from "../bench/syntheticEngland.ts";

/** The files of a made-up country, as an analyst would write them. Nobody lives there. */
export type SyntheticFiles = {
  readonly areas: string;
  readonly indicators: string;
  readonly need: string;
  readonly offers: string;
};

/** Writes them: `areas` LSOAs, need figures of as many indicators as `figures` need, and `offers` offers with a point, a postcode and a telephone number. */
export async function writeSyntheticFiles(
  folder: string,
  { areas, figures, offers }: { readonly areas: number; readonly figures: number; readonly offers: number },
): Promise<SyntheticFiles> {
  const country = syntheticEngland(areas, offers);
  const random = mulberry32(7);
  const indicators = Math.ceil(figures / areas);
  const files = Object.fromEntries(
    ["areas", "indicators", "need", "offers"].map((name) => [name, join(folder, `${name}.csv`)]),
  );
  const path = (name: string): string => files[name] ?? name;
  await write(
    path("areas"),
    "area_type,vintage,code,name,lon,lat,adults,adults_year",
    areas,
    (place) =>
      `lsoa,2021,${code(place)},Synthetic ${place},${at(country.areas, place)},${1000 + Math.floor(random() * 800)},2026`,
  );
  await write(
    path("indicators"),
    "indicator,title,level,unit,kind,direction,counted_at,role,source",
    indicators,
    (place) =>
      `synthetic-${place},Synthetic indicator ${place},essential,people,stock,higher is more need,where people live,context,Made up`,
  );
  await write(
    path("need"),
    "indicator,area_type,area_vintage,area_code,period,value,lo,hi,marker",
    figures,
    (place) => {
      const people = Math.floor(random() * 400);
      const area = `synthetic-${Math.floor(place / areas)},lsoa,2021,${code(place % areas)},2026`;
      if (place % 97 === 0) return `${area},[c],,,`;
      return `${area},${people},${Math.floor(people * 0.9)},${Math.ceil(people * 1.1)},`;
    },
  );
  const header =
    "listing_id,provider,ukprn,title,level,delivery,venue,address,postcode,lon,lat,places,places_period,places_basis,audience,cost,times,starts,ends,website,phone,email";
  await write(path("offers"), header, offers, (place) => {
    const provider = place % 5000;
    const venue = place % 60_000;
    const shop = `Venue ${venue},${venue} High Street,M${1 + (venue % 40)} ${venue % 10}AB,${at(country.sites, venue)}`;
    const who = `o-${place},Synthetic provider ${provider},${10_000_000 + provider},Digital skills ${place % 300}`;
    return `${who},essential,in person,${shop},${1 + (place % 60)},year,measured,Adults,Free,"Tuesdays, 10:00 to 12:00",2026-09-01,2027-07-31,https://www.example.org/${place},0161 496 ${String(place % 10_000).padStart(4, "0")},learn@example.org`;
  });
  return { areas: path("areas"), indicators: path("indicators"), need: path("need"), offers: path("offers") };
}

type Points = { readonly lon: Float64Array; readonly lat: Float64Array };

function at({ lon, lat }: Points, place: number): string {
  return `${(lon[place] ?? Number.NaN).toFixed(5)},${(lat[place] ?? Number.NaN).toFixed(5)}`;
}

function code(place: number): string {
  return `E01${String(place).padStart(6, "0")}`;
}

function write(path: string, header: string, rows: number, row: (place: number) => string): Promise<void> {
  function* pieces(): Generator<string> {
    yield `${header}\n`;
    for (let from = 0; from < rows; from += 1000) {
      const some = Array.from({ length: Math.min(1000, rows - from) }, (_, place) => row(from + place));
      yield `${some.join("\n")}\n`;
    }
  }
  return pipeline(Readable.from(pieces()), createWriteStream(path));
}
