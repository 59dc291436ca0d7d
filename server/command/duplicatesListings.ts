import { basename } from "node:path";
import type { ListingFacts } from "../../domain/duplicates/listingFacts.ts";
import type { Course } from "./duplicatesCourses.ts";
import { type ListingHeader, openHeader, type SaidColumns } from "./duplicatesHeader.ts";
import { openOwnIds } from "./duplicatesIds.ts";
import { listingOf } from "./duplicatesListing.ts";
import { DuplicatesProblem } from "./duplicatesProblem.ts";
import { listingRows } from "./duplicatesTable.ts";

export type ReadListings = {
  readonly listings: readonly ListingFacts[];
  /** What each says of a course, at the same position; nothing stands where a file says nothing of courses. */
  readonly courses: readonly Course[];
  /** What was taken for what, and what could not be read, for people to know. */
  readonly notes: readonly string[];
};

/** Reads listings from tables: each file a source, unless a column says the source. Ids stay as they stand in the column named, else in one that is called as such columns are, where every listing has its own; else rows have the numbers that a spreadsheet shows. */
export async function readListings(
  paths: readonly string[],
  said: SaidColumns,
  progress: (path: string, bytesRead: number) => void,
): Promise<ReadListings> {
  const listings: ListingFacts[] = [];
  const courses: Course[] = [];
  const notes: string[] = [];
  const own = openOwnIds(paths.length === 1);
  const places = new Map<string, string>();
  const names = paths.map((path) =>
    new Set(paths.map((each) => basename(each))).size === paths.length ? basename(path) : path,
  );
  for (const [k, path] of paths.entries()) {
    const name = names[k] ?? path;
    const search = openHeader(path, { ...said, takesSource: paths.length === 1 });
    const odd = { width: 0, point: 0 };
    let header: ListingHeader | null = null;
    const before = listings.length;
    for await (const row of listingRows(path, (bytesRead) => progress(path, bytesRead))) {
      if (header === null) {
        header = search.take(row);
        continue;
      }
      const { listing, course, isTorn, hasNoUsablePoint } = listingOf(row, header, {
        name,
        isOnly: paths.length === 1,
      });
      if (isTorn) odd.width++;
      if (hasNoUsablePoint) odd.point++;
      const where = `${path} row ${row.number}`;
      const other = places.get(listing.id);
      if (listing.id === "")
        throw new DuplicatesProblem(`${where} has no id. Every listing needs one, or leave --id out.`);
      if (other !== undefined) throw new DuplicatesProblem(twice(listing.id, other, where));
      places.set(listing.id, where);
      listings.push(listing);
      own.take(row.cells, header.likelyIds);
      if (course !== null) courses[listings.length - 1] = course;
    }
    if (header === null) throw new DuplicatesProblem(search.whyNone());
    if (listings.length === before) throw new DuplicatesProblem(`${path} has column names and no listings below them.`);
    notes.push(
      `${path}: ${(listings.length - before).toLocaleString("en-GB")} ${listings.length - before === 1 ? "listing" : "listings"}; ${header.words}.`,
      ...oddWords(path, odd),
    );
  }
  if (said.id !== undefined) return { listings, courses, notes };
  const { ids, note } = own.end();
  return {
    listings: ids === null ? listings : listings.map((listing, k) => ({ ...listing, id: ids[k] ?? listing.id })),
    courses,
    notes: [...notes, note],
  };
}

function twice(id: string, one: string, other: string): string {
  return `The id “${id}” stands twice: ${one} and ${other}. Ids must be unique over all files: mend them, name another column, or leave --id out to have rows numbered.`;
}

function oddWords(path: string, { width, point }: { readonly width: number; readonly point: number }): string[] {
  return [
    ...(width === 0
      ? []
      : [
          `${path}: ${rows(width)} have more cells than there are columns, or a quotation mark in an odd place: they may be read wrongly.`,
        ]),
    ...(point === 0
      ? []
      : [
          `${path}: ${rows(point)} say no usable longitude and latitude in degrees: they were compared without a point.`,
        ]),
  ];
}

function rows(count: number): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? "row" : "rows"}`;
}
