import type { Issue } from "../domain/contract/issue.ts";
import { postcodeChecks } from "./checks/postcodeChecks.ts";
import { withoutErrors } from "./errors/withoutErrors.ts";
import { kinds, tableKinds } from "./kinds.ts";
import { shapes } from "./kinds/canonical/shapes.ts";
import { type Opened, opened, rowsOf } from "./opened.ts";
import type { ReadingChoices } from "../domain/contract/recipe.ts";
import type { Batch, ReadingSummary, Surroundings } from "./reading.ts";
import { readShapes } from "./shapes/readShapes.ts";
import type { TableKind } from "./table/tableKind.ts";
import { noTable } from "./table/noTable.ts";
import { readTable } from "./table/readTable.ts";
import { emptyFile } from "./table/tableProblems.ts";
import { type FileProblem, fileBlocker } from "./text/fileIssue.ts";
import type { Opening } from "./text/opening.ts";
import { withinLimits } from "./text/withinLimits.ts";

/** A file to read: its name, which may tell a boundary year, and its bytes as they come. */
export type FileToRead = { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> };

/**
 * Reads a file of any kind that is known: gives records and issues in batches as the file comes, and a summary at the end.
 * Once a file blocker has been given there are no more records, and those given before must not be stored.
 */
export async function* readFile(
  file: FileToRead,
  choices: ReadingChoices,
  surroundings: Surroundings,
): AsyncGenerator<Batch, ReadingSummary> {
  if (choices.kind !== undefined && !kinds.some(({ name }) => name === choices.kind)) {
    return yield* refuse([fileBlocker(unknownKind(choices.kind))]);
  }
  const found = await opened(file.bytes);
  const chosen = tableKinds.find(({ name }) => name === choices.kind) ?? null;
  const problems = problemsOf(found, chosen, choices);
  if (problems.length > 0) {
    if (found.type === "text") await found.opening.close();
    return yield* refuse(problems);
  }
  if (found.type === "text" && isJson(found.opening)) {
    return yield* readShapes(file.name, found.opening.parts, choices, surroundings);
  }
  const rows = withoutErrors(withinLimits(rowsOf(found)));
  const how = { kinds: tableKinds, chosen, choices, surroundings, fileName: file.name };
  return yield* postcodeChecks(readTable(rows, how), surroundings);
}

/** What keeps a file from being read at all, or as what was chosen for it, as far as its first stretch tells. */
function problemsOf(found: Opened, chosen: TableKind | null, choices: ReadingChoices): readonly Issue[] {
  if (found.type === "unreadable") return [fileBlocker(found.problem)];
  if (found.type === "rows") return choices.kind === shapes.name ? [fileBlocker(needsGeoJson)] : [];
  const unreadable = found.opening.issues.filter((issue) => issue.severity === "file blocker");
  return unreadable.length > 0 ? unreadable : problemOf(found.opening, chosen, choices);
}

/** What can be seen from the first stretch alone: nothing there, or not the kind of file that was chosen. */
function problemOf(opening: Opening, chosen: TableKind | null, choices: ReadingChoices): Issue[] {
  if (opening.isWhole && opening.sample.trim() === "") return [fileBlocker(emptyFile)];
  if (isJson(opening) && chosen !== null) return [fileBlocker(needsTable(chosen.name))];
  if (!isJson(opening) && choices.kind === shapes.name) return [fileBlocker(needsGeoJson)];
  return [];
}

function isJson(opening: Opening): boolean {
  return /^\s*[{[]/.test(opening.sample);
}

async function* refuse(issues: readonly Issue[]): AsyncGenerator<Batch, ReadingSummary> {
  yield { records: [], issues, bytesRead: 0 };
  return unread;
}

const unread: ReadingSummary = {
  kind: null,
  title: "A file that could not be read",
  ...noTable,
  rows: 0,
  blankRows: 0,
  heldOutRows: 0,
  exclusions: {},
  source: null,
  licence: null,
  dataDate: null,
};

function unknownKind(name: string): FileProblem {
  return {
    type: "unknown kind of file",
    message: `There is no kind of file called '${name}'.`,
    mend: `Choose one of: ${kinds.map((kind) => kind.name).join(", ")}.`,
  };
}

function needsTable(name: string): FileProblem {
  return {
    type: "unknown kind of file",
    message: `The selected file must be a CSV, XLSX or ODS to be read as ${name}. This one is JSON.`,
    mend: "Choose the table, or read this file as shapes.",
  };
}

const needsGeoJson: FileProblem = {
  type: "unknown kind of file",
  message: "The selected file must be GeoJSON to be read as shapes.",
  mend: "Download the boundaries as GeoJSON, or choose what the table is.",
};
