import type { Generated } from "kysely";
import type { Geometry } from "../../../domain/contract/shape.ts";
import type { Json, Timestamp } from "./column.ts";

/** What an own area is from this entry on, or that it was taken out. Nothing is ever changed or deleted here: `replaces` names the entry before it. */
export type OwnAreaTable = {
  partnershipId: string;
  number: number;
  at: Timestamp;
  byWhom: string | null;
  code: string;
  replaces: number | null;
  removed: Generated<boolean>;
  name: string;
  madeBy: string;
  areaType: string;
  vintage: string;
  outline: Json<Geometry> | null;
};

/** An area that an entry counts whole: of the kind that the entry names. */
export type OwnAreaPartTable = { partnershipId: string; number: number; code: string };
