import type { Dataset } from "../../../domain/contract/dataset.ts";
import { doubtSchema } from "../../../domain/contract/recipe.ts";
import { publishableRows } from "../preview/publishableRows.ts";
import { stopsTheFile } from "../stopsTheFile.ts";
import { countWritten } from "../written.ts";

/** A step from a draft to a publication: where it stands, and why it cannot be begun yet (null: it can). */
export type DraftTask = {
  readonly title: string;
  readonly to:
    | "/p/$partnership/data/$dataset/columns"
    | "/p/$partnership/data/$dataset/problems"
    | "/p/$partnership/data/$dataset/preview";
  readonly status: string;
  readonly isDone: boolean;
  readonly blocked: string | null;
};

/** The three steps of a draft, in the order in which they are taken. */
export function draftTasks(dataset: Dataset): DraftTask[] {
  const isStopped = stopsTheFile(dataset);
  const questions = openQuestions(dataset);
  const columns = isStopped
    ? { status: "To do", isDone: false }
    : questions > 0
      ? { status: countWritten(questions, "open question"), isDone: false }
      : { status: "Completed", isDone: true };
  return [
    {
      title: "What it is and its columns",
      to: "/p/$partnership/data/$dataset/columns",
      ...columns,
      blocked: null,
    },
    {
      title: "Problems",
      to: "/p/$partnership/data/$dataset/problems",
      ...(isStopped ? cannotStart : problemStatus(dataset)),
      blocked: isStopped ? "The rows can be checked once it is known what the columns are." : null,
    },
    {
      title: "Dry run and publish",
      to: "/p/$partnership/data/$dataset/preview",
      ...(publishableRows(dataset) === 0 ? cannotStart : { status: "Not started", isDone: false }),
      blocked: whyNotPublished(dataset, isStopped),
    },
  ];
}

const cannotStart = { status: "Cannot start yet", isDone: false };

/** What a dash or a blank stands for and nobody has said yet. */
function openQuestions({ reading, recipe }: Dataset): number {
  return doubtSchema.options.filter((doubt) => {
    const count = reading.doubts[doubt];
    return count !== undefined && count > 0 && recipe.answers?.[doubt] === undefined;
  }).length;
}

function problemStatus({ heldOutRows, issues }: Dataset): Pick<DraftTask, "status" | "isDone"> {
  if (heldOutRows > 0) return { status: `${countWritten(heldOutRows, "row")} cannot be used`, isDone: false };
  const warnings = issues["warning"];
  if (warnings !== undefined && warnings > 0) return { status: countWritten(warnings, "warning"), isDone: false };
  return { status: "No problems", isDone: true };
}

function whyNotPublished(dataset: Dataset, isStopped: boolean): string | null {
  if (isStopped) return "Nothing can be published before it is known what the columns are.";
  return publishableRows(dataset) === 0 ? "No row of the file can be used as it is. Mend the problems first." : null;
}
