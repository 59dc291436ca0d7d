import type { Figure } from "../../domain/contract/figure.ts";
import type { Indicator } from "../../domain/contract/indicator.ts";
import { numberWritten } from "../data/written.ts";

type Counted = Pick<Indicator, "unit" | "kind" | "direction">;

/** A published figure with its interval and its marker: "1,204 (1,100–1,310) [p]". Where only bounds are known they stand alone; a rate is read as percent. */
export function indicatorCell({ unit }: Pick<Indicator, "unit">, { value, lo, hi, marker }: Figure): string {
  const written = (amount: number) => numberWritten(unit === "rate" ? amount * 100 : wholeIfMany(amount));
  const sign = unit === "rate" ? "%" : "";
  const mark = marker === null ? "" : `[${marker}]`;
  const isInterval = lo !== null && hi !== null && lo !== hi;
  const words = [
    value === null ? "" : `${written(value)}${sign}`,
    isInterval && value !== null ? `(${written(lo)}–${written(hi)}${sign})` : "",
    isInterval && value === null ? `between ${written(lo)} and ${written(hi)}${sign}` : "",
    mark,
  ];
  return words.filter((word) => word !== "").join(" ") || "not known";
}

/** Tenths of a person say nothing where there are hundreds. */
function wholeIfMany(amount: number): number {
  return Math.abs(amount) < 100 ? amount : Math.round(amount);
}

/** What an indicator counts, and which way it counts. */
export function unitWords({ unit, kind, direction }: Counted): string {
  const least = direction === "higher is less need" ? ", where more means less need" : "";
  switch (unit) {
    case "people":
      return `${kind === "stock" ? "people today" : "people a year"}${least}`;
    case "rate":
      return `share of adults${least}`;
    case "index":
      return `index${least}`;
    case "vacancies":
      return `vacancies, never counted as people${least}`;
    default:
      return unit satisfies never;
  }
}
