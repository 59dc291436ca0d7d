import type { Command } from "commander";
import type { Dataset } from "../../domain/contract/dataset.ts";
import { datasets } from "../store/dataset/datasets.ts";
import { choosePartnership, partnershipOption } from "./choosePartnership.ts";
import { said } from "./said.ts";
import { textTable } from "./textTable.ts";
import { withDatabase } from "./withDatabase.ts";

/** `atlas datasets`: lists a partnership's datasets. */
export function addDatasets(program: Command): void {
  program
    .command("datasets")
    .description("list a partnership's datasets, newest first")
    .option(...partnershipOption)
    .action((options: { partnership?: string }, command: Command) =>
      withDatabase(async ({ db }) => {
        const { id } = await choosePartnership(db, options.partnership, command);
        const rows = (await datasets(db, id)).map((dataset) => [
          dataset.id,
          state(dataset),
          dataset.kind,
          dataset.fileName,
          dataset.title,
          dataset.createdAt.slice(0, 10),
        ]);
        said.answer(
          rows.length === 0
            ? `The partnership ${id} has no datasets yet.`
            : textTable(["id", "state", "kind", "file", "title", "imported"], rows),
        );
      }),
    );
}

function state({ status, current }: Dataset): string {
  if (status !== "published") return status;
  return current ? "in force" : "replaced";
}
