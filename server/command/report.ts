import { setFlagsFromString } from "node:v8";
import type { Command } from "commander";
import { type ReportId, reportIdSchema } from "../../domain/contract/report.ts";
import type { ReportFormat } from "../../domain/contract/reportFormat.ts";
import { makeReport } from "../report/makeReport.ts";
import { openReport } from "../report/openReport.ts";
import { groundOf } from "../score/ground.ts";
import { keptReport } from "../store/report/keptReport.ts";
import { softwareVersion } from "../softwareVersion.ts";
import { choosePartnership, partnershipOption } from "./choosePartnership.ts";
import { withReportBar } from "./withReportBar.ts";
import { reportHelp } from "./reportHelp.ts";
import {
  areasFrom,
  areaTypeFrom,
  comparisonFrom,
  formatsFrom,
  levelsFrom,
  type QuestionOptions,
  questionFrom,
  smallNumbersFrom,
} from "./reportOptions.ts";
import { openReportOut, type ReportOut } from "./reportOut.ts";
import { said } from "./said.ts";
import { stopSignal } from "./stopSignal.ts";
import { withDatabase } from "./withDatabase.ts";

type ReportOptions = QuestionOptions & {
  readonly partnership?: string;
  readonly format: ReportFormat[];
  readonly out: string;
  readonly force?: true;
  readonly from?: string;
};

/** `atlas report`: makes a report, keeps it and writes its files, without a browser; or writes those of a kept one. */
export function addReport(program: Command): void {
  program
    .command("report")
    .description("make a report, keep it and write its files; or write those of one that is kept")
    .option(...partnershipOption)
    .requiredOption("--out <folder>", "write the files into this folder, which is made where it is not there")
    .option("--title <words>", "what it is called, and its files after it (default: “Gap report” and the partnership)")
    .option("--areas <codes>", "codes of areas with commas between them, or all (default: all)", areasFrom)
    .option(
      "--area-type <kind>",
      "kind of area, such as ward (default: the areas that the need is known for)",
      areaTypeFrom,
    )
    .option("--vintage <year>", "boundary year (default: the one that fits)")
    .option("--levels <list>", "levels with commas between them (default: all three)", levelsFrom)
    .option("--period <period>", "of the need (default: the newest of each level)")
    .option(
      "--compare <what>",
      "set it beside need of an earlier period, or beside a kept report by its id",
      comparisonFrom,
    )
    .option(
      "--small-numbers <n>",
      "withhold numbers of people below this, and what would give them away",
      smallNumbersFrom,
    )
    .option("--by <name>", "who makes it")
    .option("--format <list>", "as what to write it", formatsFrom, ["pack"])
    .option("--force", "write over files that are there already")
    .option("--from <report>", "write the files of the kept report with this id; makes no new one")
    .addHelpText("after", reportHelp)
    .action((options: ReportOptions, command: Command) => reported(options, command));
}

async function reported(options: ReportOptions, command: Command): Promise<void> {
  // The atlas command starts with less memory and slower code, as suits an import; scores and draws take half as long again with it.
  setFlagsFromString("--no-optimize-for-size");
  refuseQuestionFrom(options, command);
  await withDatabase(async (database) => {
    const stop = stopSignal("Stopped. No file was left half written.");
    const { signal } = stop;
    const { id: partnership } = await choosePartnership(database.db, options.partnership, command);
    const openOut = (title: string) =>
      openReportOut({ ...options, force: options.force === true, title, formats: options.format }, command);
    try {
      if (options.from !== undefined) {
        const report = reportIdOf(options.from, command);
        const { head } = await keptReport(database.db, partnership, report);
        return await write(report, openOut(head.question.title));
      }
      const question = questionFrom(options, await groundOf(database.db)(partnership), command);
      const out = openOut(question.title);
      const software = softwareVersion();
      const job = { partnership, question, software };
      const { id, areas } = await withReportBar((onProgress) => makeReport(database, job, { signal, onProgress }));
      said.problem(`Kept as report ${id}: ${areas.toLocaleString("en-GB")} ${areas === 1 ? "area" : "areas"}.`);
      return await write(id, out);
    } finally {
      stop.forget();
    }

    async function write(report: ReportId, out: readonly ReportOut[]): Promise<void> {
      // What writes PDF and pictures is only loaded where it is wanted: every command starts with this list of commands.
      const { writeReportFile } = await import("../report/writeReportFile.ts");
      const run = await openReport(database.db, partnership, report);
      for (const file of out) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other, each told as soon as it is there
        const { sha256, bytes, path } = await withReportBar((onProgress) =>
          writeReportFile(run, file, { signal, onProgress }),
        );
        said.answer(`${sha256}  ${bytes}  ${path}`);
      }
    }
  });
}

function reportIdOf(text: string, command: Command): ReportId {
  const id = reportIdSchema.safeParse(text);
  return id.success ? id.data : command.error(`“${text}” is not the id of a report. List them with: atlas reports`);
}

/** A kept report has its own question: another would be passed over in silence. */
function refuseQuestionFrom(options: ReportOptions, command: Command): void {
  if (options.from === undefined) return;
  const { title, areas, areaType, vintage, levels, period, compare, smallNumbers, by } = options;
  const asked = {
    title,
    areas,
    "area-type": areaType,
    vintage,
    levels,
    period,
    compare,
    "small-numbers": smallNumbers,
    by,
  };
  const names = Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`]));
  if (names.length === 0) return;
  command.error(
    `--from writes a report as it was kept, so ${names.join(", ")} can change nothing in it. Leave ${names.length === 1 ? "it" : "them"} out, or make a new one without --from.`,
  );
}
