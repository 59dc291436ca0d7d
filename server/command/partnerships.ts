import type { Command } from "commander";
import { partnerships } from "../store/partnership/partnerships.ts";
import { said } from "./said.ts";
import { textTable } from "./textTable.ts";
import { withDatabase } from "./withDatabase.ts";

/** `atlas partnerships`: lists them. */
export function addPartnerships(program: Command): void {
  program
    .command("partnerships")
    .description("list the partnerships, oldest first")
    .action(() =>
      withDatabase(async ({ db }) => {
        const rows = (await partnerships(db)).map(({ id, name, studyArea, bufferKm }) => [
          id,
          name,
          studyArea.length === 0 ? "every area" : `${studyArea.length} areas`,
          `${bufferKm} km`,
        ]);
        said.answer(textTable(["id", "name", "study area", "buffer"], rows));
      }),
    );
}
