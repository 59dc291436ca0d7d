import type { Level } from "../../../../domain/contract/level.ts";
import type { FileProblem } from "../../../text/fileIssue.ts";

/** Published figures say nothing of levels of digital skills: what they are taken to be about until the analyst says another. */
export function levelTakenForGranted(level: Level): FileProblem {
  return {
    type: "level taken for granted",
    message: `The file does not say what level of digital skills its figures are about: they are taken as ${level}, as context that changes no score until you combine it.`,
    mend: "If they are about another level, choose it: Level on the page, --level on the command line.",
  };
}
