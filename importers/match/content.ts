import type { AreaType } from "../../domain/contract/areaType.ts";
import { markerIn } from "../cells/marker.ts";
import { numberIn } from "../cells/number.ts";
import { normalPostcode } from "../cells/postcode.ts";
import type { Holds } from "../table/tableKind.ts";
import type { AreaContent } from "./areaContent.ts";

/** What the filled cells of a column hold: how many of them are of each sort, with the words for one and for several. */
export type Content = {
  readonly filled: number;
  /** How many different cells there are for each that is filled: 1 where no two are alike. */
  readonly distinct: number;
  readonly held: ReadonlyMap<Holds | "metres", Held>;
};

/** `area`: of which type and boundary year the codes or names are, where all are of one. */
export type Held = {
  readonly count: number;
  readonly one: string;
  readonly many: string;
  readonly area?: { readonly type: AreaType; readonly vintage: string | null };
};

/** Looks through the filled cells of a column. A cell may be of several sorts: 2021 is a year and a number. */
export function contentOf(cells: readonly string[], areas: AreaContent): Content {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const found = new Map<Holds | "metres", number>();
  for (const [cell, times] of counts) {
    for (const sort of sortsOf(cell)) found.set(sort, (found.get(sort) ?? 0) + times);
  }
  const held = new Map<Holds | "metres", Held>([...found].map(([sort, count]) => [sort, { count, ...words[sort] }]));
  for (const [sort, area] of areas(counts)) held.set(sort, area);
  return { filled: cells.length, distinct: cells.length === 0 ? 0 : counts.size / cells.length, held };
}

/** The sorts that a cell is of. A column of 300 long texts must not be felt, so every sort is asked for its length and first letter before anything else. */
function sortsOf(cell: string): (Holds | "metres")[] {
  const sorts: (Holds | "metres")[] = [];
  if (cell.length <= longest) {
    if (numberish.test(cell)) sorts.push(...numeric(cell));
    if (cell.length <= 10 && isPostcode(cell)) sorts.push("postcode");
    if (isDate(cell)) sorts.push("date");
    if (cell.length <= 10 && !sorts.includes("figure") && markerIn(cell).type !== "no marker") sorts.push("figure");
  }
  if (/^(https?:\/\/|www\.)\S+\.\S+$/i.test(cell)) sorts.push("web address");
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell)) sorts.push("email address");
  if (/\p{L}{2}/u.test(cell)) sorts.push("text");
  return sorts;
}

// Telephone numbers, dates and times are shorter.
const longest = 30;
const numberish = /^[-+\u2212£(.\d]/;

function numeric(cell: string): (Holds | "metres")[] {
  const sorts: (Holds | "metres")[] = numberIn(cell) === null ? [] : ["number", "figure"];
  if (isLongitude(cell)) sorts.push("longitude");
  if (isLatitude(cell)) sorts.push("latitude");
  if (isYear(cell)) sorts.push("year");
  if (isPhoneNumber(cell)) sorts.push("phone number");
  if (/^\d{6}(\.\d+)?$/.test(cell)) sorts.push("metres");
  if (/^1\d{7}$/.test(cell)) sorts.push("UKPRN");
  return sorts;
}

const words: Readonly<Record<Holds | "metres", { readonly one: string; readonly many: string }>> = {
  "area code": { one: "an area code", many: "area codes" },
  "area name": { one: "the name of an area", many: "names of areas" },
  postcode: { one: "a postcode", many: "postcodes" },
  longitude: { one: "a longitude", many: "longitudes" },
  latitude: { one: "a latitude", many: "latitudes" },
  metres: { one: "an easting or northing", many: "eastings or northings" },
  date: { one: "a date", many: "dates" },
  year: { one: "a year", many: "years" },
  number: { one: "a number", many: "numbers" },
  figure: { one: "a number or marker", many: "numbers or markers" },
  "web address": { one: "a web address", many: "web addresses" },
  "email address": { one: "an email address", many: "email addresses" },
  "phone number": { one: "a phone number", many: "phone numbers" },
  UKPRN: { one: "a UKPRN", many: "UKPRNs" },
  text: { one: "words", many: "words" },
};

/** Whole postcodes only: B1 and E12 are districts, but may be anything. */
function isPostcode(cell: string): boolean {
  return normalPostcode(cell)?.includes(" ") === true;
}

/** In the United Kingdom, and not a whole number: those are counts. */
function isLongitude(cell: string): boolean {
  return /^[-\u2212]?\d\.\d{2,}$/.test(cell) && Number(cell.replace("\u2212", "-")) > -9 && Number(cell) < 2.2;
}

function isLatitude(cell: string): boolean {
  return /^\d{2}\.\d{2,}$/.test(cell) && Number(cell) > 49.1 && Number(cell) < 61;
}

function isDate(cell: string): boolean {
  return /^\d{4}-\d{2}-\d{2}([T ][\d:.]+Z?)?$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$|^\d{1,2} [a-z]{3,9} \d{4}$/i.test(cell);
}

/** Years as they come with figures: 2026, 2025/26, 2025-2026, 202526. */
function isYear(cell: string): boolean {
  return /^(19|20)\d{2}([/-](\d{2}|\d{4})|\d{2})?$/.test(cell);
}

function isPhoneNumber(cell: string): boolean {
  return /^(\+44|\(?0)[\d ()-]{8,}$/.test(cell) && cell.replace(/\D/g, "").length >= 10;
}
