import type { Proposal } from "../../domain/contract/reading.ts";
import { columnProblem } from "../match/columnProblem.ts";
import type { RawRow } from "../text/csvRows.ts";
import type { FileProblem } from "../text/fileIssue.ts";
import { matchHeader } from "./header.ts";
import type { HowToRead } from "./howToRead.ts";
import { absentColumns } from "./recognise.ts";
import type { TableKind } from "./tableKind.ts";

/** What keeps a file from being read under this header: columns that are not there, or a column that is there twice. */
export function headerProblem(
  raw: RawRow,
  kind: TableKind | null,
  { kinds, chosen, choices }: Pick<HowToRead, "kinds" | "chosen" | "choices">,
  proposals: readonly Proposal[],
): FileProblem | null {
  if (kind === null || absentColumns(raw.cells, kind, choices).length > 0) {
    return columnProblem(raw.cells, kinds, chosen, proposals, choices);
  }
  const [doubled] = matchHeader(raw.cells, kind.columns, choices).doubled;
  if (doubled === undefined) return null;
  return {
    type: "column names",
    message: `There is a problem with your column names. Your file has more than one column called '${doubled}'.`,
    mend: "Rename or remove all but one, so that it is clear which one counts.",
  };
}
