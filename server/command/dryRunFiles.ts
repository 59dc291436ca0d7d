import { randomUUID } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { basename } from "node:path";
import { datasetIdSchema } from "../../domain/contract/datasetId.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { levelChanges } from "../dryRun/levelChanges.ts";
import type { DryRunWatch, Putting } from "../dryRun/tried.ts";
import { tryOut } from "../dryRun/tryOut.ts";
import { sameInForce } from "../store/dataset/sameInForce.ts";
import type { OpenDatabase } from "../store/database.ts";
import { clashWords } from "../store/importing/clashWords.ts";
import { importWithin } from "../store/importing/importWithin.ts";
import { dryRunWords } from "./dryRunWords.ts";
import type { ImportOptions } from "./import.ts";
import { importChoices } from "./importChoices.ts";
import type { IssueFile } from "./issueFile.ts";
import { issueTally } from "./issueTally.ts";
import { said } from "./said.ts";

type Watching = { readonly issues: IssueFile; readonly signal: AbortSignal };

/** `atlas import --dry-run`: imports the files one after the other for a try, says what that does to records and scores, and takes all of it back. */
export async function dryRunFiles(
  database: OpenDatabase,
  partnership: PartnershipId,
  paths: readonly string[],
  options: ImportOptions,
  { issues, signal }: Watching,
): Promise<void> {
  const puttings: Putting[] = [];
  for (const path of paths) puttings.push(await puttingOf(database, partnership, path, options, issues));
  const watch: DryRunWatch = { signal, say: saying() };
  const { stored, levels } = await clashWords(() => tryOut(database, partnership, puttings, watch));
  said.answer(dryRunWords(stored, await levelChanges(levels, watch)));
}

async function puttingOf(
  { db }: OpenDatabase,
  partnership: PartnershipId,
  path: string,
  options: ImportOptions,
  issues: IssueFile,
): Promise<Putting> {
  const name = basename(path);
  const replaces = options.replaceSame === true ? await sameInForce(db, partnership, name) : options.replace;
  const put: Putting["put"] = async (target) => {
    const tally = issueTally();
    const onIssues = (found: Parameters<typeof tally.add>[0]) => {
      tally.add(found);
      issues.add(name, found);
    };
    const file = { name, bytes: createReadStream(path) };
    try {
      return await importWithin({ ...target, onIssues }, file, { ...importChoices(options, replaces), turn: false });
    } finally {
      said.problem(`${name}:\n${tally.words(issues.path)}`);
    }
  };
  return { dataset: datasetIdSchema.parse(randomUUID()), replaces, bytes: statSync(path).size, put };
}

/** What is being done, on standard error; nothing where that is no terminal. */
function saying(): DryRunWatch["say"] {
  let last = "";
  return ({ doing }) => {
    if (process.stderr.isTTY && doing !== last) said.problem(`${doing} …`);
    last = doing;
  };
}
