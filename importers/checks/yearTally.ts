import type { AreaKey } from "../../domain/contract/area.ts";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { Surroundings } from "../reading.ts";
import type { Cell } from "../table/cell.ts";
import type { Report } from "../table/report.ts";
import { otherYearsOf } from "./otherYears.ts";

/** Counts codes that belong to another boundary year than the file says, to say once at its end that the year may be wrong. */
export type YearTally = {
  readonly look: (key: AreaKey, vintage: Cell, isKnown: boolean) => void;
  readonly say: () => void;
};

/** Starts with none. A few strays are said row by row; from one code in ten on it is more likely that the year is wrong. */
export function openYearTally(surroundings: Surroundings, report: Report): YearTally {
  const lists = new Map<string, List>();

  function listFor(key: AreaKey, column: string | null): List {
    const name = `${key.areaType}/${key.vintage}`;
    const list = lists.get(name) ?? { key, column, looked: 0, inYear: new Map<string, number>() };
    if (list.looked === 0) lists.set(name, list);
    return list;
  }

  return {
    look: (key, { column }, isKnown) => {
      const list = listFor(key, column);
      list.looked++;
      if (isKnown) return;
      for (const year of otherYearsOf(key, surroundings)) {
        const before = list.inYear.get(year);
        list.inYear.set(year, before === undefined ? 1 : before + 1);
      }
    },
    say: () => {
      for (const list of lists.values()) {
        const [year, count] = [...list.inYear].toSorted(([, a], [, b]) => b - a)[0] ?? [];
        if (year === undefined || count === undefined || count < 2 || count * 10 < list.looked) continue;
        report.warnFile(wrongYear(list, year, count));
      }
    },
  };
}

type List = {
  readonly key: AreaKey;
  readonly column: string | null;
  looked: number;
  readonly inYear: Map<string, number>;
};

function wrongYear({ key, column, looked }: List, year: string, count: number) {
  const { many } = areaTypeWords[key.areaType];
  const [some, all] = [count, looked].map((number) => number.toLocaleString("en-GB"));
  return {
    type: "area vintage may be wrong",
    message: `${some} of the ${all} codes are not ${key.vintage} ${many} but ${year} ${many}: the file's ${column} may be wrong.`,
    mend: `If the figures stand on the boundaries of ${year}, write ${year} in ${column}.`,
  };
}
