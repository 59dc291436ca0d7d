import { existsSync } from "node:fs";
import { type Command, CommanderError, Option } from "commander";
import { officialAreaTypeSchema } from "../../domain/contract/areaType.ts";
import { kinds } from "../../importers/kinds.ts";
import { type CheckedFile, checkFile } from "./checkFile.ts";
import { checkedSurroundings } from "./checkedSurroundings.ts";
import { checkedWords } from "./checkedWords.ts";
import { isSameFile } from "./isSameFile.ts";
import { issueFile } from "./issueFile.ts";
import { addReadingOptions, readingChoices, type ReadingOptions } from "./readingOptions.ts";
import { said } from "./said.ts";

export type CheckOptions = ReadingOptions & { readonly json?: true; readonly issues?: string };

/** `atlas check`: says what files are and what is wrong with them, without a database; its exit code is the verdict. */
export function addCheck(program: Command): void {
  const check = program
    .command("check")
    .description("say what files are and what is wrong with them; nothing is stored, no database is needed")
    .argument("<files...>", "CSV (also .csv.gz), XLSX, ODS or GeoJSON files, or a ZIP of HSDS tables")
    .addOption(new Option("--as <kind>", "the kind to read them as").choices(kinds.map(({ name }) => name)))
    .option("--json", "answer as JSON, one object for each file")
    .option("--issues <file>", "write all issues into this CSV file")
    .addOption(
      new Option("--area-type <type>", "for shapes whose codes do not say it").choices(officialAreaTypeSchema.options),
    )
    .option("--vintage <year>", "for shapes: the year their boundaries were drawn")
    .addHelpText("after", help)
    .action(async (files: string[], options: CheckOptions, command: Command) => {
      const absent = files.filter((file) => !existsSync(file));
      if (absent.length > 0) command.error(`There is no file ${absent.join(", ")}.`);
      const overwritten = files.find((file) => options.issues !== undefined && isSameFile(file, options.issues));
      if (overwritten !== undefined)
        command.error(`--issues ${options.issues} is ${overwritten}, which is checked: name another file.`);
      const checked = await checkAll(files, options);
      if (options.json === true) said.answer(JSON.stringify(checked, null, 2));
      const worst = Math.max(...checked.map(({ verdict: each }) => exitCodes[each]));
      if (worst > 0) throw new CommanderError(worst, verdict, "Something is wrong with a file.");
    });
  addReadingOptions(check);
}

/** The code of the error by which a check that found something ends. */
export const verdict = "atlas.verdict";

const exitCodes: Readonly<Record<CheckedFile["verdict"], number>> = { clean: 0, warnings: 1, blockers: 2 };

async function checkAll(paths: readonly string[], options: CheckOptions): Promise<CheckedFile[]> {
  const issues = issueFile(options.issues);
  const known = checkedSurroundings();
  const checked: CheckedFile[] = [];
  try {
    for (const path of paths) {
      const file = await checkFile(path, options, known, issues);
      checked.push(file);
      if (options.json !== true) said.answer(checkedWords(file, options.issues, readingChoices(options)));
    }
  } finally {
    await issues.close();
  }
  return checked;
}

const help = `
For each file: what it is, its columns, its rows, and what is wrong, counted by kind with the first examples.
Rows have the numbers that a spreadsheet shows. The page and the import make the same checks and, in addition,
look codes up in the area list and indicators among those published. Here they are looked up only in files
named before: check areas.csv indicators.csv need.csv. Otherwise any code and any indicator will do.

Ends with 0 when all files are clean (rows may be left out by a rule of their kind), 1 when there are warnings,
2 when a file or a row cannot be used, or when wrongly called.

Kinds: ${kinds.map(({ name }) => name).join(", ")}.

Examples:
  atlas check need.xlsx
  atlas check areas.csv indicators.csv need.csv.gz --issues problems.csv
  atlas check table.ods --as offers --json
  atlas check survey.csv --as need --column value=People --constant indicator=offline --answer dash=zero`;
