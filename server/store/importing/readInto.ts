import { setImmediate } from "node:timers/promises";
import type { RecordCounts } from "../../../domain/contract/dataset.ts";
import type { Issue, Severity } from "../../../domain/contract/issue.ts";
import { readFile } from "../../../importers/readFile.ts";
import type { ReadingChoices } from "../../../domain/contract/recipe.ts";
import type { Batch, ReadingSummary } from "../../../importers/reading.ts";
import { copyIssues } from "./copyIssues.ts";
import { copyRecords, noRecords } from "./copyRecords.ts";
import { surroundingsOf } from "./surroundingsOf.ts";
import type { Target } from "./target.ts";

/** What came of reading a file: what it is, how much of each noun it holds, and what is wrong with it. */
export type Reading = {
  readonly summary: ReadingSummary;
  readonly records: RecordCounts;
  readonly issues: Readonly<Record<Severity, number>>;
  /** The issues for which nothing may be stored. There are few of them; all other issues are in the database. */
  readonly fileBlockers: readonly Issue[];
};

/** Records are only counted with `checkOnly`; issues are numbered from behind `lastNumber`, where the dataset had some before. */
export type HowToRead = {
  readonly checkOnly: boolean;
  readonly holdOutBadRows: boolean;
  readonly lastNumber?: number;
};

/** How a draft is read: nothing of it is stored but its issues, and no row stands in the way of another. */
export const asDraft: HowToRead = { checkOnly: true, holdOutBadRows: true };

export type FileToRead = { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> };

/**
 * Reads a file once, batch by batch: issues always go into the database; records do too unless `checkOnly`, up to the first blocker. It is for the
 * caller to look at the blockers and let the transaction stand or fall.
 */
export async function readInto(
  target: Target,
  file: FileToRead,
  choices: ReadingChoices,
  { checkOnly, holdOutBadRows, lastNumber = 0 }: HowToRead,
): Promise<Reading> {
  const surroundings = await surroundingsOf(target.db, target.partnership);
  const batches = readFile(file, choices, surroundings);
  const records = noRecords();
  const issues = noIssues();
  const fileBlockers: Issue[] = [];
  let written = lastNumber;

  const take = async (batch: Batch): Promise<void> => {
    target.signal?.throwIfAborted();
    for (const issue of batch.issues) {
      issues[issue.severity] += 1;
      if (issue.severity === "file blocker") fileBlockers.push(issue);
    }
    target.onIssues?.(batch.issues);
    await copyIssues(target, batch.issues, written);
    written += batch.issues.length;
    const isBlocked = fileBlockers.length > 0 || (issues["row blocker"] > 0 && !holdOutBadRows);
    await copyRecords(target, batch.records, records, { countOnly: checkOnly || isBlocked });
  };

  const summary = await eachBatch(batches, take);
  return { summary, records, issues, fileBlockers };
}

/** `for await` would lose the summary that the reader returns at its end. */
async function eachBatch(
  batches: AsyncGenerator<Batch, ReadingSummary>,
  take: (batch: Batch) => Promise<void>,
): Promise<ReadingSummary> {
  try {
    for (;;) {
      const step = await batches.next();
      if (step.done === true) return step.value;
      await take(step.value);
      // Other requests are served in between, even where nothing was written and so nothing was waited for.
      await setImmediate();
    }
  } catch (error) {
    // Lets the reader close what it holds open.
    await batches.throw(error).catch(() => {});
    throw error;
  }
}

function noIssues(): Record<Severity, number> {
  return { "file blocker": 0, "row blocker": 0, warning: 0, exclusion: 0 };
}
