import { type Command, InvalidArgumentError } from "commander";
import { type DatasetId, datasetIdSchema } from "../../domain/contract/datasetId.ts";
import { findDataset } from "../store/dataset/findDataset.ts";
import { undoDataset } from "../store/dataset/undoDataset.ts";
import { choosePartnership, partnershipOption } from "./choosePartnership.ts";
import { said } from "./said.ts";
import { addWhoAndWhy, type WhoAndWhy, whoAndWhy } from "./whoAndWhy.ts";
import { withDatabase } from "./withDatabase.ts";

/** `atlas undo`: takes a dataset out of force. */
export function addUndo(program: Command): void {
  const undoing = program
    .command("undo")
    .description("take a published dataset out of force; what it replaced is in force again")
    .argument("<dataset>", "its id, as `atlas datasets` lists it", datasetId)
    .option(...partnershipOption)
    .action((dataset: DatasetId, options: { partnership?: string } & WhoAndWhy, command: Command) =>
      withDatabase(async (database) => {
        const { id } = await choosePartnership(database.db, options.partnership, command);
        const undone = await undoDataset(database, id, dataset, whoAndWhy(options));
        const former = undone.replaces === null ? undefined : await findDataset(database.db, id, undone.replaces);
        const after =
          former === undefined ? "It had replaced nothing." : `In force again: “${former.title}” (${former.id}).`;
        said.answer(`Undone: “${undone.title}”. ${after}`);
      }),
    );
  addWhoAndWhy(undoing);
}

/** Reads a dataset's id from the command line. */
export function datasetId(text: string): DatasetId {
  const id = datasetIdSchema.safeParse(text);
  if (!id.success) throw new InvalidArgumentError("Expected the id of a dataset, as `atlas datasets` lists it.");
  return id.data;
}
