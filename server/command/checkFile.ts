import { createReadStream, statSync } from "node:fs";
import { basename } from "node:path";
import type { ReadingSummary } from "../../importers/reading.ts";
import { readFile } from "../../importers/readFile.ts";
import type { ImportRecord } from "../../importers/record.ts";
import type { CheckOptions } from "./check.ts";
import type { CheckedSurroundings } from "./checkedSurroundings.ts";
import type { IssueFile } from "./issueFile.ts";
import { type IssueGroup, issueGroups } from "../../importers/issueGroups.ts";
import { progressBar } from "./progressBar.ts";
import { readingChoices } from "./readingOptions.ts";

/** What a check found out about a file. */
export type CheckedFile = ReadingSummary & {
  readonly file: string;
  readonly verdict: "clean" | "warnings" | "blockers";
  readonly issues: readonly IssueGroup[];
};

/** Reads a file to its end and keeps only what is to be said of it. What it tells of areas, indicators and postcodes is known to the files after it. */
export async function checkFile(
  path: string,
  options: CheckOptions,
  known: CheckedSurroundings,
  issues: IssueFile,
): Promise<CheckedFile> {
  const file = basename(path);
  const bar = progressBar(file, statSync(path).size);
  const groups = issueGroups();
  const told: ImportRecord[] = [];
  const choices = readingChoices(options);
  const reading = readFile({ name: file, bytes: createReadStream(path) }, choices, known.surroundings);
  try {
    for (;;) {
      const step = await reading.next();
      if (step.done === true) {
        known.learn(told);
        return { file, verdict: verdictOf(groups.list()), ...step.value, issues: groups.list() };
      }
      groups.add(step.value.issues);
      issues.add(file, step.value.issues);
      for (const record of step.value.records) {
        if (record.type === "area" || record.type === "indicator") told.push(record);
        // A list of postcodes is too long to keep twice, and no row of it is checked against the others.
        if (record.type === "postcode") known.learn([record]);
      }
      bar.update(step.value.bytesRead);
    }
  } finally {
    bar.stop();
  }
}

function verdictOf(groups: readonly IssueGroup[]): CheckedFile["verdict"] {
  const worst = groups[0]?.severity;
  if (worst === "file blocker" || worst === "row blocker") return "blockers";
  return worst === "warning" ? "warnings" : "clean";
}
