import type { AreaCode } from "../contract/area.ts";
import type { OfficialAreaType } from "../contract/areaType.ts";

/** An own area as figures are summed to it: a list of areas of one kind, each counted whole. */
export type OwnAreaList = {
  readonly code: AreaCode;
  readonly name: string;
  readonly areaType: OfficialAreaType;
  readonly vintage: string;
  readonly codes: readonly AreaCode[];
};
