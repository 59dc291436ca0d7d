import type { Doubt } from "../../domain/contract/recipe.ts";
import type { FileProblem } from "../text/fileIssue.ts";
import type { Cell } from "./cell.ts";

/** What is wrong with a cell: a short name to count by, a sentence, and how to put it right. */
export type Problem = { readonly type: string; readonly message: string; readonly mend: string };

/**
 * How a reader says what is wrong. Every call gives `undefined` back, so that a reader can say `return report.block(…)`:
 * in a reader, undefined always means "said already", and null means "known to be empty".
 */
export type Report = {
  /** Holds the row out. */
  readonly block: (cell: Cell, problem: Problem) => undefined;
  /** Lets the row in. */
  readonly warn: (cell: Cell, problem: Problem) => undefined;
  /** Leaves the row out by a stated rule of its kind of file. */
  readonly leaveOut: (cell: Cell, reason: string, message: string) => undefined;
  /** Stops the whole file; said once however often it is met. The row at hand is held out. */
  readonly blockFile: (problem: FileProblem) => undefined;
  /** About the whole file, and lets it in; said once however often it is met. */
  readonly warnFile: (problem: FileProblem) => undefined;
  /** A sentence about what the reader has done, which nobody need mend; said once however often it is met. */
  readonly remark: (sentence: string) => undefined;
  /** Counts a figure that may mean several things, whether or not the analyst has said what it means. */
  readonly doubt: (doubt: Doubt) => undefined;
};
