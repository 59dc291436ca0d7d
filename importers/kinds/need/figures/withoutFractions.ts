import { numberIn } from "../../../cells/number.ts";
import type { RawRow } from "../../../text/csvRows.ts";
import type { Measured } from "./series.ts";

/** What is measured, as an index where its name sounds like people but the rows have halves of them: a per cent or a rate that does not call itself so. */
export function withoutFractions(measured: Measured, place: number, rows: readonly RawRow[]): Measured {
  if (measured.unit !== "people") return measured;
  const hasHalves = rows.some(({ cells }) => {
    const read = numberIn(cells[place]?.trim() ?? "");
    return read !== null && !Number.isInteger(read.value);
  });
  return hasHalves ? { ...measured, unit: "index" } : measured;
}
