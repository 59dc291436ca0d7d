import { noFigures } from "../../contract/noFigures.ts";
import type { ReportRow } from "../../contract/reportRun.ts";
import { nothingBeside } from "./nothingBeside.ts";

/**
 * A withheld row: its name, kind and adults, and nothing else. Even its class, the places in its reach and its flags would narrow down how many people it is about.
 * Its need reads `[c]`; whatever else is null was withheld too, as `isWithheld` says.
 */
export function maskedRow({ gap }: ReportRow): ReportRow {
  const { areaType, vintage, code, name, parentName, urbanRural, adults, needStock } = gap;
  return {
    gap: {
      areaType,
      vintage,
      code,
      name,
      parentName,
      urbanRural,
      adults,
      needStock: needStock === null ? null : { value: null, lo: null, hi: null, marker: "c" },
      ...noFigures,
      needMarker: "c",
    },
    ...nothingBeside,
    isWithheld: true,
  };
}
