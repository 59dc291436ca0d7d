import { type OfficialAreaType, officialAreaTypeSchema } from "../../domain/contract/areaType.ts";
import type { Cell } from "../table/cell.ts";
import { plainName } from "../table/plainName.ts";
import type { Report } from "../table/report.ts";
import { requiredChoiceIn } from "./choice.ts";

/** The area type that a word names, such as "LSOA" or "local authority district"; undefined when it was said that it names none. */
export function areaTypeIn(cell: Cell, report: Report): OfficialAreaType | undefined {
  return alsoCalled.get(plainName(cell.text)) ?? requiredChoiceIn(cell, officialAreaTypeSchema.options, report);
}

const alsoCalled: ReadonlyMap<string, OfficialAreaType> = new Map([
  ["lad", "district"],
  ["ltla", "district"],
  ["localauthority", "district"],
  ["localauthoritydistrict", "district"],
  ["combinedauthority", "strategic_authority"],
]);
