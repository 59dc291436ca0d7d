import { statSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { type Command, InvalidArgumentError } from "commander";
import type { Found } from "../../domain/duplicates/findDuplicates.ts";
import type { ListingFacts } from "../../domain/duplicates/listingFacts.ts";
import { type Course, mayBeOneCourse } from "./duplicatesCourses.ts";
import { duplicatesCsv } from "./duplicatesCsv.ts";
import { type FieldColumns, fieldColumnsFrom } from "./duplicatesFields.ts";
import { duplicatesHelp } from "./duplicatesHelp.ts";
import { readListings } from "./duplicatesListings.ts";
import { ofTwoSources } from "./duplicatesOnce.ts";
import { isStandardOutput, openOut } from "./duplicatesOut.ts";
import { DuplicatesProblem } from "./duplicatesProblem.ts";
import { duplicateRows } from "./duplicatesRows.ts";
import { runDuplicates } from "./duplicatesRun.ts";
import { isSameFile } from "./isSameFile.ts";
import { progressBar } from "./progressBar.ts";
import { said } from "./said.ts";
import { stopSignal } from "./stopSignal.ts";

type DuplicatesOptions = {
  readonly id?: string;
  readonly source?: string;
  readonly columns?: FieldColumns;
  readonly threshold: number;
  readonly eachSourceOnce?: true;
  readonly out: string;
};

/** `atlas duplicates`: finds listings that are recorded twice, in any tables, without a database. */
export function addDuplicates(program: Command): void {
  program
    .command("duplicates")
    .description("find the same listing recorded twice, in one table or several; no database is needed")
    .argument("<files...>", "CSV (also .csv.gz), XLSX or ODS tables of organisations at places")
    .requiredOption("--out <file>", "write the pairs into this CSV file (- writes them to standard output)")
    .option("--id <column>", "the column of ids (default: by its usual names, else row numbers)")
    .option(
      "--source <column>",
      "the column that says the source (default: each file is one; in a single file a column called source)",
    )
    .option(
      "--columns <list>",
      "what stands where: name=provider,address=street+town,… (default: by usual names)",
      fieldColumnsFrom,
    )
    .option("--threshold <p>", "the least probability to write, from 0 to 1", thresholdFrom, 0.5)
    .option("--each-source-once", "no source has any listing twice: only look for twins in other sources")
    .addHelpText("after", duplicatesHelp)
    .action(async (files: string[], options: DuplicatesOptions, command: Command) => {
      try {
        await findInFiles(files, options);
      } catch (fault) {
        if (fault instanceof DuplicatesProblem) command.error(`${fault.message} Nothing was written.`);
        throw fault;
      }
    });
}

async function findInFiles(files: readonly string[], options: DuplicatesOptions): Promise<void> {
  refuseFiles(files, options.out);
  const write = openOut(options.out);
  // The atlas command starts with less memory and slower code, as suits an import; comparing takes half as long again with it.
  setFlagsFromString("--no-optimize-for-size");
  const stop = stopSignal();
  const goOn = () => {
    if (stop.signal.aborted) throw new Error("Stopped. Nothing was written.");
  };
  try {
    const { listings, courses, notes } = await readWithBar(files, options, goOn);
    for (const note of notes) said.problem(note);
    const found = await findAmong(listings, courses, options, goOn);
    for (const note of found.notes) said.problem(note);
    write(duplicatesCsv(duplicateRows(listings, found)));
    const say = isStandardOutput(options.out) ? said.problem : said.answer;
    say(summary(listings, found, options));
  } finally {
    stop.forget();
  }
}

async function findAmong(
  listings: readonly ListingFacts[],
  courses: readonly (Course | undefined)[],
  { threshold, eachSourceOnce }: DuplicatesOptions,
  goOn: () => void,
): Promise<Found> {
  const vetoes = [
    ...(courses.length === 0 ? [] : [mayBeOneCourse(courses)]),
    ...(eachSourceOnce === true ? [ofTwoSources(listings)] : []),
  ];
  const mayPair = (one: number, other: number) => vetoes.every((veto) => veto(one, other));
  const finding = { listFrom: threshold, joinFrom: threshold, ...(vetoes.length === 0 ? {} : { mayPair }) };
  return runDuplicates(listings, finding, goOn);
}

async function readWithBar(files: readonly string[], options: DuplicatesOptions, goOn: () => void) {
  const total = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const bar = progressBar("Reading", total);
  const read = new Map<string, number>();
  try {
    return await readListings(files, options, (path, bytesRead) => {
      read.set(path, bytesRead);
      bar.update([...read.values()].reduce((sum, bytes) => sum + bytes, 0));
      goOn();
    });
  } finally {
    bar.stop();
  }
}

function summary(listings: readonly ListingFacts[], { pairs, clusters }: Found, { threshold, out }: DuplicatesOptions) {
  const found = `${counted(pairs.length, "pair")} at ${threshold} or more, ${counted(clusters.length, "cluster")}`;
  return `${counted(listings.length, "listing")}, ${found}; written to ${out}`;
}

function refuseFiles(files: readonly string[], out: string): void {
  const absent = files.filter((file) => statSync(file, { throwIfNoEntry: false })?.isDirectory() !== false);
  if (absent.length > 0) throw new DuplicatesProblem(`There is no file ${absent.join(", ")}.`);
  for (const [k, file] of files.entries()) {
    const same = files.slice(0, k).find((before) => isSameFile(before, file));
    if (same !== undefined) throw new DuplicatesProblem(`${file} is named twice.`);
    if (isSameFile(file, out))
      throw new DuplicatesProblem(`--out ${out} is ${file}, which is read: name another file.`);
  }
}

function thresholdFrom(text: string): number {
  const threshold = /^\s*(?:\d+\.?\d*|\.\d+)\s*$/.test(text) ? Number(text) : NaN;
  if (!(threshold >= 0 && threshold <= 1))
    throw new InvalidArgumentError("It must be a number from 0 to 1, such as 0.95.");
  return threshold;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
}
