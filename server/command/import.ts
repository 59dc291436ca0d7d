import { existsSync } from "node:fs";
import { type Command, Option } from "commander";
import { type AreaType, areaTypes } from "../../domain/contract/areaType.ts";
import type { DatasetId } from "../../domain/contract/datasetId.ts";
import { choosePartnership, partnershipOption } from "./choosePartnership.ts";
import { importOne } from "./importOne.ts";
import { issueFile } from "./issueFile.ts";
import { stopSignal } from "./stopSignal.ts";
import { datasetId } from "./undo.ts";
import { withDatabase } from "./withDatabase.ts";

export type ImportOptions = {
  readonly as?: string;
  readonly partnership?: string;
  readonly holdOutBadRows?: true;
  readonly assumePlaces?: true;
  readonly areaType?: AreaType;
  readonly vintage?: string;
  readonly replace?: DatasetId;
  readonly replaceSame?: true;
  readonly source?: string;
  readonly licence?: string;
  readonly dataDate?: string;
  readonly issues?: string;
};

/** `atlas import`: each file is stored whole, in order, or not at all; the first that is refused ends the run. */
export function addImport(program: Command): void {
  program
    .command("import")
    .description("check files and put them in force, each wholly or not at all, in the order given")
    .argument("<files...>", "CSV (also .csv.gz), XLSX, ODS or GeoJSON files")
    .option("--as <kind>", "the kind to read them as, where it is not recognised")
    .option(...partnershipOption)
    .option("--hold-out-bad-rows", "yes, leave out rows that cannot be used, counted")
    .option("--assume-places", "give libraries the assumed places that docs/importing.md works out, instead of none")
    .addOption(new Option("--area-type <type>", "for shapes whose codes do not say it").choices(areaTypes))
    .option("--vintage <year>", "for shapes: the year their boundaries were drawn")
    .option("--replace <dataset>", "take the place of this dataset", datasetId)
    .option("--replace-same", "take the place of the dataset in force that came from a file of the same name")
    .option("--source <words>", "who published the file")
    .option("--licence <words>", "under which licence")
    .option("--data-date <words>", "the date the data is about")
    .option("--issues <file>", "write all issues into this CSV file")
    .addHelpText("after", examples)
    .action((files: string[], options: ImportOptions, command: Command) => {
      refuseWrongCall(files, options, command);
      return withDatabase(async (database) => {
        const { id } = await choosePartnership(database.db, options.partnership, command);
        const issues = issueFile(options.issues);
        const stop = stopSignal();
        try {
          for (const file of files) await importOne(database, id, file, options, { issues, signal: stop.signal });
        } finally {
          stop.forget();
          await issues.close();
        }
      });
    });
}

function refuseWrongCall(files: readonly string[], { replace, replaceSame }: ImportOptions, command: Command): void {
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) command.error(`There is no file ${missing.join(", ")}.`);
  if (replace !== undefined && files.length > 1) command.error("--replace names one dataset: give one file with it.");
  if (replace !== undefined && replaceSame === true) command.error("Give --replace or --replace-same, not both.");
}

const examples = `
Ends with 0 when all files are in force, 1 when a file was refused (nothing of it is stored), 2 when wrongly called.

Examples:
  atlas import areas.csv area-parts.csv need.csv -p severn-vale
  atlas import offers.csv --hold-out-bad-rows --issues problems.csv
  atlas import need-2026.csv --replace-same
  atlas import outlines.geojson --area-type ward --vintage 2024`;
