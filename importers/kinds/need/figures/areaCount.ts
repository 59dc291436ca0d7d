import type { AreaKey } from "../../../../domain/contract/area.ts";
import { type AreaType, areaTypeWords } from "../../../../domain/contract/areaType.ts";
import { openRowsByCode, type RowsByCode } from "../../../table/rowsByCode.ts";

/** Counts the different areas and periods of a file, for its title and its date. */
export function openAreaCount() {
  const types = new Map<string, { readonly areaType: AreaType; readonly codes: RowsByCode; count: number }>();
  const countries = new Set<string>();
  const periods = new Set<string>();
  return {
    add: ({ areaType, vintage, code }: AreaKey, period: string): void => {
      const type = types.get(`${areaType} ${vintage}`) ?? { areaType, codes: openRowsByCode(), count: 0 };
      types.set(`${areaType} ${vintage}`, type);
      if (type.codes.firstOf(code, 1) === undefined) type.count++;
      if (/^[EWSN]\d{8}$/.test(code)) countries.add(code.slice(0, 1));
      periods.add(period);
    },
    /** "35,672 LSOAs of 2021, England and Wales". */
    words: (): string => {
      const lists = [...types].map(([list, { areaType, count }]) => {
        const { one, many } = areaTypeWords[areaType];
        return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many} of ${list.slice(-4)}`;
      });
      if (lists.length === 0) return "no areas that are kept";
      const where = [...countryNames].flatMap(([letter, name]) => (countries.has(letter) ? [name] : []));
      return [...lists, ...(where.length > 0 ? [joined(where)] : [])].join(", ");
    },
    periods: (): string | null => {
      const sorted = [...periods].toSorted();
      return sorted.length < 2 ? (sorted[0] ?? null) : `${sorted[0]} to ${sorted.at(-1)}`;
    },
  };
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

const countryNames = [
  ["E", "England"],
  ["W", "Wales"],
  ["S", "Scotland"],
  ["N", "Northern Ireland"],
] as const;
