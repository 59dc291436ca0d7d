import { setFlagsFromString } from "node:v8";
import type { Command } from "commander";
import { type ReportId, reportIdSchema } from "../../domain/contract/report.ts";
import type { ReportFormat } from "../../domain/contract/reportFormat.ts";
import { makeReport } from "../report/makeReport.ts";
import { openReport } from "../report/openReport.ts";
import { groundOf } from "../score/ground.ts";
import { softwareVersion } from "../softwareVersion.ts";
import { keptReport } from "../store/report/keptReport.ts";
import { choosePartnership } from "./choosePartnership.ts";
import { type QuestionOptions, questionFrom } from "./reportOptions.ts";
import { openReportOut, type ReportOut } from "./reportOut.ts";
import { said } from "./said.ts";
import { stopSignal } from "./stopSignal.ts";
import { withDatabase } from "./withDatabase.ts";
import { withReportBar } from "./withReportBar.ts";

/** The options of `atlas report`, as they were given. */
export type ReportOptions = QuestionOptions & {
  readonly partnership?: string;
  readonly format: ReportFormat[];
  readonly out: string;
  readonly force?: true;
  readonly from?: string;
};

/** Makes a report and keeps it, or takes a kept one, and writes its files. A wrong call is said in a sentence. */
export async function writeReport(options: ReportOptions, command: Command): Promise<void> {
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
