import type { Outcome } from "./issueBook.ts";

export type RowCounts = {
  /** Rows below the header, blank ones too: let in, held out, left out by a rule and blank ones add up to it. */
  readonly rows: number;
  readonly blankRows: number;
  readonly heldOutRows: number;
};

/** Counts rows by what they came to, so that none can be lost unseen. */
export function openTally() {
  let rows = 0;
  let blankRows = 0;
  let heldOutRows = 0;
  return {
    blank: (): [] => {
      rows++;
      blankRows++;
      return [];
    },
    count: (outcome: Outcome): void => {
      rows++;
      if (outcome === "held out") heldOutRows++;
    },
    counts: (): RowCounts => ({ rows, blankRows, heldOutRows }),
  };
}
