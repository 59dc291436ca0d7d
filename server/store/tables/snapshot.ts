import type { ColumnType, Generated } from "kysely";
import type { Json, Timestamp } from "./column.ts";

/** Empty where it is left out. */
type GeneratedList = ColumnType<number[], string | undefined, string>;

/** The dataset versions and settings that a result was computed from. Its id is the hash of what it names. */
export type SnapshotTable = {
  partnershipId: string;
  id: string;
  settingsVersion: number;
  datasets: Json<string[]>;
  /** The number of the last decision on listings; 0 where there was none. */
  decisions: Generated<number>;
  /** The numbers of the entries on own areas that were in force. */
  ownAreas: GeneratedList;
  createdAt: Timestamp;
};
