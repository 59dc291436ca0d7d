import { type GapColumnName, gapColumnNameSchema } from "../../domain/contract/gapColumns.ts";
import { turnedAway } from "./turnedAway.ts";

/** The fields of an area that are named with commas between, each once, in the order of the contract; all where nothing is said. Turns away what is none. */
export function columnsNamed(text: string | undefined): GapColumnName[] {
  const all = gapColumnNameSchema.options;
  if (text === undefined) return all;
  const named = new Set(text.split(",").map((name) => name.trim()));
  const wanted = all.filter((name) => named.delete(name));
  if (named.size === 0) return wanted;
  const unknown = [...named].map((name) => `“${name}”`).join(", ");
  throw turnedAway(400, `The query cannot be used. There is no column ${unknown}; there are ${all.join(", ")}.`);
}
