import { createReadStream, statSync } from "node:fs";
import { basename } from "node:path";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { sameInForce } from "../store/dataset/sameInForce.ts";
import type { OpenDatabase } from "../store/database.ts";
import { importDataset } from "../store/importing/importDataset.ts";
import type { ImportOptions } from "./import.ts";
import { importChoices } from "./importChoices.ts";
import type { IssueFile } from "./issueFile.ts";
import { issueTally } from "./issueTally.ts";
import { progressBar } from "./progressBar.ts";
import { said } from "./said.ts";
import { summaryOf } from "./summaryOf.ts";

/** Imports one file and says what came of it. Throws the Refusal when nothing was stored, after its issues have been said. */
export async function importOne(
  database: OpenDatabase,
  partnership: PartnershipId,
  path: string,
  options: ImportOptions,
  { issues, signal }: { readonly issues: IssueFile; readonly signal: AbortSignal },
): Promise<void> {
  const name = basename(path);
  const tally = issueTally();
  const bar = progressBar(name, statSync(path).size);
  const replaces = options.replaceSame === true ? await sameInForce(database.db, partnership, name) : options.replace;
  const choices = importChoices(options, replaces);
  const watching = {
    signal,
    onProgress: bar.update,
    onIssues: (found: Parameters<typeof tally.add>[0]) => {
      tally.add(found);
      issues.add(name, found);
    },
  };
  try {
    const dataset = await importDataset(
      database,
      partnership,
      { name, bytes: createReadStream(path) },
      choices,
      watching,
    );
    bar.stop();
    said.answer(summaryOf(dataset));
    said.problem(tally.words(issues.path));
  } catch (fault) {
    bar.stop();
    said.problem(`${name}: nothing has been stored.`);
    said.problem(tally.words(issues.path));
    throw fault;
  }
}
