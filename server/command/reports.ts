import type { Command } from "commander";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { ReportSummary } from "../../domain/contract/report.ts";
import { reports } from "../store/report/reports.ts";
import { snapshotNow } from "../store/snapshot/recordSnapshot.ts";
import { choosePartnership, partnershipOption } from "./choosePartnership.ts";
import { said } from "./said.ts";
import { textTable } from "./textTable.ts";
import { withDatabase } from "./withDatabase.ts";

/** `atlas reports`: lists those that are kept. */
export function addReports(program: Command): void {
  program
    .command("reports")
    .description("list the reports that a partnership has kept, newest first")
    .option(...partnershipOption)
    .action((options: { partnership?: string }, command: Command) =>
      withDatabase(async ({ db }) => {
        const { id: partnership } = await choosePartnership(db, options.partnership, command);
        const { id: snapshot } = await snapshotNow(db, partnership);
        const rows = (await reports(db, { partnership, snapshot })).map(lineOf);
        said.answer(
          rows.length === 0
            ? `The partnership ${partnership} has kept no report yet. Make one: atlas report --out FOLDER`
            : textTable(["id", "made", "areas", "levels", "data", "by", "title"], rows),
        );
      }),
    );
}

function lineOf({ id, createdAt, areas, isOutdated, question }: ReportSummary): string[] {
  const { one, many } = areaTypeWords[question.areaType];
  return [
    id,
    `${createdAt.slice(0, 10)} ${createdAt.slice(11, 16)}Z`,
    `${areas} ${areas === 1 ? one : many}`,
    question.levels.join(", "),
    isOutdated ? "has changed since" : "as now",
    question.by ?? "",
    question.title,
  ];
}
