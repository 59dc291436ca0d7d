import type { AreaCode } from "../domain/contract/area.ts";
import type { AreaType } from "../domain/contract/areaType.ts";
import type { Unit } from "../domain/contract/indicator.ts";
import type { Issue } from "../domain/contract/issue.ts";
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
};

/** What the analyst chose for this file. */
export type ReadingChoices = {
  /** The kind to read it as, by name; absent: recognise it. */
  readonly kind?: string;
  /** Give every library an assumed offer with assumed places, instead of none. */
  readonly assumePlaces?: boolean;
  /** For shapes: the area type and vintage when the codes do not say. */
  readonly areaType?: AreaType;
  readonly vintage?: string;
};

/** A stretch of a file, read. Batches come as the file comes, so a large file never stands in memory whole. */
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
  /** The columns of a table in their order, and what each is read as; null for those that are not used. None for a file that has no header. */
  readonly columns: readonly { readonly name: string; readonly readAs: string | null }[];
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
};
