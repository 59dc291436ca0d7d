import type { ListingFacts } from "../../domain/duplicates/listingFacts.ts";
import { numberIn } from "../../importers/cells/number.ts";
import type { RawRow } from "../../importers/text/csvRows.ts";
import type { Course } from "./duplicatesCourses.ts";
import type { ListingField } from "./duplicatesFields.ts";
import type { ListingHeader } from "./duplicatesHeader.ts";

/** A row as a listing. */
export type RowRead = {
  readonly listing: ListingFacts;
  /** Null where its file has no columns about courses. */
  readonly course: Course | null;
  /** Whether its cells may stand in the wrong columns. */
  readonly isTorn: boolean;
  readonly hasNoUsablePoint: boolean;
};

/** What a row says. Blank cells and words for nothing, such as N/A, are not said. */
export function listingOf(
  row: RawRow,
  header: ListingHeader,
  file: { readonly name: string; readonly isOnly: boolean },
): RowRead {
  const cell = (place: number): string => row.cells[place]?.trim() ?? "";
  const parts = (field: ListingField): (string | null)[] =>
    (header.places.get(field) ?? []).map((place) => (nothing.test(cell(place)) ? null : cell(place)));
  const text = (field: ListingField, between = " ") => joined(parts(field), between);
  const point = pointOf(text("lon"), text("lat"));
  const source = header.source === null ? file.name : cell(header.source) || null;
  const listing: ListingFacts = {
    id: header.id === null ? (file.isOnly ? String(row.number) : `${file.name}:${row.number}`) : cell(header.id),
    source,
    name: text("name"),
    venue: text("venue"),
    address: text("address", ", "),
    postcode: text("postcode"),
    phone: text("phone"),
    website: text("url"),
    lon: point?.lon ?? null,
    lat: point?.lat ?? null,
    ukprn: text("ukprn"),
    companyNumber: text("company_number"),
    charityNumber: text("charity_number"),
    uprn: text("uprn"),
  };
  const isOfCourses = header.places.has("title") || header.places.has("level");
  return {
    listing,
    course: isOfCourses ? { source, title: text("title"), level: text("level"), run: parts("times") } : null,
    isTorn: row.cells.length > header.width || row.hasStrayQuote,
    hasNoUsablePoint: point === undefined,
  };
}

const nothing = /^(?:n\/?a|nan|null|none|not known|unknown|[-–—?.]*)$/i;
const endsInHouseNumber = /(?:^|, )\d+[a-z]?$/i;

/** A house number belongs to the street that follows it. */
function joined(parts: readonly (string | null)[], between: string): string | null {
  const said = parts.filter((part) => part !== null);
  if (said.length === 0) return null;
  return said.reduce((before, part) => `${before}${endsInHouseNumber.test(before) ? " " : between}${part}`);
}

/** Null where a listing says no point, undefined where what it says is none. */
function pointOf(
  lon: string | null,
  lat: string | null,
): { readonly lon: number; readonly lat: number } | null | undefined {
  if (lon === null && lat === null) return null;
  const [x, y] = [lon, lat].map((text) => (text === null ? null : numberIn(text)));
  if (x == null || y == null || x.isPercent || y.isPercent) return undefined;
  // 0, 0 lies in the Atlantic: it is what programs write for a point that they do not know.
  if (x.value === 0 && y.value === 0) return null;
  return Math.abs(x.value) <= 180 && Math.abs(y.value) <= 90 ? { lon: x.value, lat: y.value } : undefined;
}
