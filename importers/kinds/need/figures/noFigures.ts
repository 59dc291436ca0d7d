import type { FileProblem } from "../../../text/fileIssue.ts";

/** A table that tells areas and periods and has no column of numbers to read for them. */
export const noFigures: FileProblem = {
  type: "no figures",
  message: "The file has no column of figures, as far as its first rows show.",
  mend: "Choose the file that has them, or check that figures are written with digits and markers such as [c] and not with words.",
};
