import type { OpenFile } from "../../../table/tableKind.ts";

/** What a column says in the first row of data, or in every row where the analyst has said so; empty where the file has no such column. */
export function firstText({ header, head }: Pick<OpenFile, "header" | "head">, column: string): string {
  const said = header.constants.get(column);
  const place = header.places.get(column);
  return (said ?? (place === undefined ? "" : head.below[0]?.cells[place]) ?? "").trim();
}
