import type { Command } from "commander";
import { type AreaCode, areaCodeSchema } from "../../domain/contract/area.ts";
import { mostChosenAreas } from "../../domain/contract/report.ts";
import { listed } from "./listed.ts";

/** Codes of areas, or “all”: in words, because commander takes null for an option that was not given. */
export type ChosenAreas = AreaCode[] | "all";

/** What is wrong is said by the command and not by commander, which would repeat all of the codes. */
export function areasFrom(text: string, command: Command): ChosenAreas {
  if (text.trim() === "all") return "all";
  const codes = listed(text);
  if (codes.length > mostChosenAreas)
    return command.error(
      `--areas names ${written(codes.length)} areas (${few(codes)}). At most ${written(mostChosenAreas)} can be named one by one; all of them: all.`,
    );
  const read = codes.map((code) => areaCodeSchema.safeParse(code));
  const wrong = codes.filter((_, place) => read[place]?.success !== true);
  if (wrong.length > 0)
    return command.error(
      `--areas: ${few(wrong)} ${wrong.length === 1 ? "is no code of an area" : "are no codes of areas"}. Expected codes such as E05011360,E05011361, or all.`,
    );
  return read.flatMap((code) => (code.success ? [code.data] : []));
}

const mostNamed = 5;
const longest = 40;

/** The first of many, each cut where it is no code but a whole text. */
function few(codes: readonly string[]): string {
  const named = codes.slice(0, mostNamed).map((code) => (code.length > longest ? `${code.slice(0, longest)}…` : code));
  const rest = codes.length - named.length;
  return rest === 0 ? named.join(", ") : `${named.join(", ")} and ${written(rest)} more`;
}

function written(count: number): string {
  return count.toLocaleString("en-GB");
}
