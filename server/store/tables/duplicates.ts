import type { Json, Timestamp } from "./column.ts";

/** Pairs of listings of two datasets, or of one with itself, as they were compared: kept, for datasets never change. `engine` names the rules that compared them. */
export type ComparedDatasetsTable = {
  partnershipId: string;
  datasetOne: string;
  datasetOther: string;
  engine: string;
  pairs: Json<unknown>;
};

/** What somebody decided on pairs of listings, or that they took an earlier decision back. Nothing is ever changed or deleted here. */
export type ListingDecisionTable = {
  partnershipId: string;
  number: number;
  at: Timestamp;
  byWhom: string | null;
  why: string | null;
  verdict: string | null;
  decidedBy: string | null;
  takesBack: number | null;
};

/** A pair that a decision is about, by keys that later uploads of the same listings have too. */
export type DecidedPairTable = {
  partnershipId: string;
  decision: number;
  oneKey: string;
  otherKey: string;
  oneName: string;
  otherName: string;
};
