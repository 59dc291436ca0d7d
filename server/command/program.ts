import { Command } from "commander";
import { addCheck } from "./check.ts";
import { addDatasets } from "./datasets.ts";
import { addDuplicates } from "./duplicates.ts";
import { addHistory } from "./history.ts";
import { addImport } from "./import.ts";
import { addMigrate } from "./migrate.ts";
import { addPartnership } from "./partnership.ts";
import { addPartnerships } from "./partnerships.ts";
import { addRecipes } from "./recipes.ts";
import { addReport } from "./report.ts";
import { addReports } from "./reports.ts";
import { addScore } from "./score.ts";
import { addSettings } from "./settings.ts";
import { addUndo } from "./undo.ts";

/** Every command, in the order in which `--help` lists them. */
const commands = [
  addCheck,
  addImport,
  addDatasets,
  addUndo,
  addHistory,
  addRecipes,
  addPartnerships,
  addPartnership,
  addSettings,
  addReport,
  addReports,
  addScore,
  addDuplicates,
  addMigrate,
];

/** The whole command line. A wrong call throws CommanderError after saying what is wrong. */
export function buildProgram(): Command {
  const program = new Command("atlas")
    .description("Skills Gap Atlas from the command line: bring data in, look at it, take it back.")
    .usage("COMMAND [OPTIONS]      (as npm run -s atlas -- COMMAND …)")
    .addHelpText(
      "after",
      `
All but check, score and duplicates use the PostgreSQL that DATABASE_URL names, else the embedded one under .atlas/, whether the server runs or not.

Examples:
  npm run -s atlas -- partnership create "Severn Vale"
  npm run -s atlas -- check need.xlsx
  npm run -s atlas -- import areas.csv area-parts.csv need.csv
  npm run -s atlas -- import --help`,
    )
    .showHelpAfterError("(--help says how.)")
    .exitOverride();
  for (const add of commands) add(program);
  return program;
}
