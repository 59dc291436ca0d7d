import type { Command } from "commander";
import { said } from "./said.ts";
import { withDatabase } from "./withDatabase.ts";

/** `atlas migrate`: brings the tables up to date, as every other command and the server do by themselves. */
export function addMigrate(program: Command): void {
  program
    .command("migrate")
    .description("bring the tables up to date (every command and the server do it by themselves)")
    .action(() =>
      withDatabase(async (_, migrations) => {
        said.answer(
          migrations.length === 0 ? "The tables are up to date." : `Brought up to date: ${migrations.join(", ")}.`,
        );
      }),
    );
}
