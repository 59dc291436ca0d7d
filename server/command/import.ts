import { existsSync } from "node:fs";
import { type Command, Option } from "commander";
import { officialAreaTypeSchema } from "../../domain/contract/areaType.ts";
import type { DatasetId } from "../../domain/contract/datasetId.ts";
import { choosePartnership, partnershipOption } from "./choosePartnership.ts";
import { dryRunFiles } from "./dryRunFiles.ts";
import { importOne } from "./importOne.ts";
import { issueFile } from "./issueFile.ts";
import { addReadingOptions, type ReadingOptions } from "./readingOptions.ts";
import { stopSignal } from "./stopSignal.ts";
import { datasetId } from "./undo.ts";
import { addWhoAndWhy, type WhoAndWhy } from "./whoAndWhy.ts";
import { withDatabase } from "./withDatabase.ts";

export type ImportOptions = {
  readonly partnership?: string;
  readonly holdOutBadRows?: true;
  readonly replace?: DatasetId;
  readonly replaceSame?: true;
  readonly source?: string;
  readonly licence?: string;
  readonly dataDate?: string;
  readonly issues?: string;
  readonly dryRun?: true;
  readonly mode?: ModeWord;
} & ReadingOptions &
  WhoAndWhy;

/** `atlas import`: each file is stored whole, in order, or not at all; the first that is refused ends the run. */
export function addImport(program: Command): void {
  const importing = program
    .command("import")
    .description("check files and put them in force, each wholly or not at all, in the order given")
    .argument("<files...>", "CSV (also .csv.gz), XLSX, ODS or GeoJSON files, or a ZIP of HSDS tables")
    .option("--as <kind>", "the kind to read them as, where it is not recognised")
    .option(...partnershipOption)
    .option("--hold-out-bad-rows", "yes, leave out rows that cannot be used, counted")
    .option("--assume-places", "give libraries the assumed places that docs/importing.md works out, instead of none")
    .addOption(
      new Option("--area-type <type>", "for shapes whose codes do not say it").choices(officialAreaTypeSchema.options),
    )
    .option("--vintage <year>", "for shapes: the year their boundaries were drawn")
    .option("--replace <dataset>", "take the place of this dataset", datasetId)
    .option("--replace-same", "take the place of the dataset in force that came from a file of the same name")
    .addOption(new Option("--mode <mode>", "how they join what is in force (see below)").choices(modeWords))
    .option("--source <words>", "who published the file")
    .option("--licence <words>", "under which licence")
    .option("--data-date <words>", "the date the data is about")
    .option("--issues <file>", "write all issues into this CSV file")
    .option("--dry-run", "say what importing them would do to records and scores, and store nothing")
    .addHelpText("after", examples)
    .action((files: string[], options: ImportOptions, command: Command) => {
      refuseWrongCall(files, options, command);
      return withDatabase(async (database) => {
        const { id } = await choosePartnership(database.db, options.partnership, command);
        const issues = issueFile(options.issues);
        const stop = stopSignal();
        try {
          if (options.dryRun === true)
            return await dryRunFiles(database, id, files, options, { issues, signal: stop.signal });
          for (const file of files) await importOne(database, id, file, options, { issues, signal: stop.signal });
        } finally {
          stop.forget();
          await issues.close();
        }
      });
    });
  addReadingOptions(importing);
  addWhoAndWhy(importing);
}

const modeWords = ["replace", "append", "new-period"] as const;
type ModeWord = (typeof modeWords)[number];

function refuseWrongCall(
  files: readonly string[],
  { replace, replaceSame, mode }: ImportOptions,
  command: Command,
): void {
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) command.error(`There is no file ${missing.join(", ")}.`);
  if (replace !== undefined && files.length > 1) command.error("--replace names one dataset: give one file with it.");
  if (replace !== undefined && replaceSame === true) command.error("Give --replace or --replace-same, not both.");
  const replaces = replace !== undefined || replaceSame === true;
  if (mode === "replace" && !replaces) command.error("--mode replace needs --replace or --replace-same.");
  if (mode !== undefined && mode !== "replace" && replaces) command.error(`--mode ${mode} takes no dataset's place.`);
}

const examples = `
Ends with 0 when all files are in force, 1 when a file was refused (nothing of it is stored), 2 when wrongly called.

--mode replace (with --replace or --replace-same) takes the place of one dataset; append adds beside what is in force, and nothing of the file may be
in force already; new-period is for need of periods that are not in force yet. Left out: replace where one is named, else append.

Examples:
  atlas import areas.csv area-parts.csv need.csv -p severn-vale
  atlas import offers.csv --hold-out-bad-rows --issues problems.csv
  atlas import need-2026.csv --replace-same --by "Data team" --why "wards corrected"
  atlas import need-2027.csv --mode new-period
  atlas import outlines.geojson --area-type ward --vintage 2024`;
