import type { Report } from "../table/report.ts";
import type { Cell } from "../table/cell.ts";

/** What a file's figures add up to so far, to hold against the totals that stand among them. */
export type Totals = {
  /** A figure that counts towards a total; null when it is suppressed or not known. */
  readonly add: (about: string, value: number | null) => void;
  /** A row could not be read, so that nobody can say what the rows above a total add up to. */
  readonly miss: () => void;
  /** Warns when a total is not what the rows above it add up to: those about the one thing whose name begins so. Says nothing where that fits several things. */
  readonly compare: (total: Cell, begin: string, value: number) => void;
};

/** Adds up as rows come; keeps one sum for each thing they are about. */
export function openTotals(report: Report): Totals {
  const sums = new Map<string, Sum>();
  let isMissing = false;
  return {
    add: (about, value) => {
      const sum = sums.get(about) ?? { total: 0, rows: 0, decimals: 0, isWhole: true };
      if (sum.rows === 0) sums.set(about, sum);
      if (value === null) sum.isWhole = false;
      else {
        sum.total += value;
        sum.rows++;
        if (!Number.isInteger(value)) sum.decimals = Math.max(sum.decimals, decimalsOf(value));
      }
    },
    miss: () => {
      isMissing = true;
    },
    compare: ({ row }, begin, value) => {
      const [sum, another] = [...sums].flatMap(([about, each]) => (about.startsWith(begin) ? [each] : []));
      if (sum === undefined || another !== undefined || isMissing || !sum.isWhole || sum.rows < 2) return;
      if (Math.abs(sum.total - value) > roundingOf(sum, value)) report.warnFile(doesNotAddUp(row, value, sum));
    },
  };
}

type Sum = { total: number; rows: number; decimals: number; isWhole: boolean };

/**
 * How far apart a true total and the sum of its rounded rows may be: each row is off by at most half of its last digit, and over many rows that
 * grows with the square root of their number; the total is off by half of its own.
 */
function roundingOf({ rows, decimals }: Sum, total: number): number {
  return Math.min(rows / 2, Math.sqrt(rows)) / 10 ** decimals + 0.5 / 10 ** decimalsOf(total);
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

function doesNotAddUp(row: number, value: number, { total, decimals }: Sum) {
  const written = (number: number) =>
    number.toLocaleString("en-GB", { maximumFractionDigits: Math.min(decimals + 1, 10) });
  return {
    type: "total does not add up",
    message: `The total in row ${row} is ${written(value)}, but the rows above it add up to ${written(total)}.`,
    mend: "Check whether a row is missing, doubled or wrong. The total itself is not used.",
  };
}
