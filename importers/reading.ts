import type { AreaCode } from "../domain/contract/area.ts";
import type { AreaType } from "../domain/contract/areaType.ts";
import type { Unit } from "../domain/contract/indicator.ts";
import type { Issue } from "../domain/contract/issue.ts";
import type { FileReading } from "../domain/contract/reading.ts";
import type { ImportRecord } from "./record.ts";

/** What a reader may ask about the world outside its file. The server answers from the database, a test from a list. */
export type Surroundings = {
  /** Is there an area of this type, vintage and code? */
  readonly isKnownArea: (areaType: AreaType, vintage: string, code: AreaCode) => boolean;
  /** Are there any areas at all of this type and vintage? Without them codes cannot be checked. */
  readonly hasAreas: (areaType: AreaType, vintage: string) => boolean;
  /** Is there an indicator of this id, already published? */
  readonly isKnownIndicator: (id: string) => boolean;
  /** The unit of a known indicator. Where nobody says, per cents are refused and negative figures cannot be told from mistakes. */
  readonly unitOf?: (id: string) => Unit | null;
  /** The boundary years of which there are areas of this type, the oldest first. Absent: nobody knows which areas there are. */
  readonly vintagesOf?: (areaType: AreaType) => readonly string[];
  /** The areas of a type and vintage with their names, for files that name areas and give no codes. */
  readonly areasNamed?: (
    areaType: AreaType,
    vintage: string,
  ) => readonly { readonly code: AreaCode; readonly name: string }[];
  /**
   * Which of these postcodes are in the postcode list, and when each went out of use; null where there is no list. A district such as M14 is in it when the list
   * has so many full postcodes of that district that it must have them all: see `enoughOfDistrict`.
   */
  readonly postcodesKnown?: (
    postcodes: readonly string[],
  ) => Promise<ReadonlyMap<string, { readonly ended: string | null }> | null>;
  /** How far it is to the nearest area that has a point; null where no area has one. */
  readonly kmToNearestArea?: (point: { readonly lon: number; readonly lat: number }) => number | null;
  /** The day it is, as an ISO date, to see what lies in the past. */
  readonly today?: string;
};

/** A stretch of a file, read. Batches come as the file comes, so a large file never stands in memory whole; some are empty, for whoever shares the thread to serve others. */
export type Batch = {
  readonly records: readonly ImportRecord[];
  readonly issues: readonly Issue[];
  readonly bytesRead: number;
};

/** What is known once the file has been read to its end. */
export type ReadingSummary = {
  /** The name of the kind it was read as; null when it could not be read at all. */
  readonly kind: string | null;
  /** One line for people: what it is and how much of it there is. */
  readonly title: string;
  /** Rows below the header: let in, held out, left out and blank ones add up to it. */
  readonly rows: number;
  readonly blankRows: number;
  /** Rows that a row blocker keeps out. */
  readonly heldOutRows: number;
  /** Rows left out by a stated rule, counted by reason. */
  readonly exclusions: Readonly<Record<string, number>>;
  readonly source: string | null;
  readonly licence: string | null;
  readonly dataDate: string | null;
} & FileReading;
