import type { Command } from "commander";
import { areasFrom } from "./areasFrom.ts";
import { partnershipOption } from "./choosePartnership.ts";
import { reportHelp } from "./reportHelp.ts";
import { areaTypeFrom, comparisonFrom, formatsFrom, levelsFrom, smallNumbersFrom } from "./reportOptions.ts";
import { type ReportOptions, writeReport } from "./writeReport.ts";

/** `atlas report`: makes a report, keeps it and writes its files, without a browser; or writes those of a kept one. */
export function addReport(program: Command): void {
  const report = program.command("report");
  report
    .description("make a report, keep it and write its files; or write those of one that is kept")
    .option(...partnershipOption)
    .requiredOption("--out <folder>", "write the files into this folder, which is made where it is not there")
    .option("--title <words>", "what it is called, and its files after it (default: “Gap report” and the partnership)")
    .option("--areas <codes>", "codes of areas with commas between them, or all (default: all)", (text) =>
      areasFrom(text, report),
    )
    .option(
      "--area-type <kind>",
      "kind of area, such as ward (default: the areas that the need is known for)",
      areaTypeFrom,
    )
    .option("--vintage <year>", "boundary year (default: the one that fits)")
    .option("--levels <list>", "levels with commas between them (default: all three)", levelsFrom)
    .option("--period <period>", "of the need (default: the one that each level opens on)")
    .option(
      "--compare <what>",
      "set it beside need of an earlier period, or beside a kept report by its id",
      comparisonFrom,
    )
    .option(
      "--small-numbers <n>",
      "withhold numbers of people below this, and what would give them away; others are rounded",
      smallNumbersFrom,
    )
    .option("--by <name>", "who makes it")
    .option("--format <list>", "as what to write it", formatsFrom, ["pack"])
    .option("--force", "write over files that are there already")
    .option("--from <report>", "write the files of the kept report with this id; makes no new one")
    .addHelpText("after", reportHelp)
    .action((options: ReportOptions, command: Command) => writeReport(options, command));
}
