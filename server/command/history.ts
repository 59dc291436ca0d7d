import { type Command, InvalidArgumentError } from "commander";
import type { HistoryEvent } from "../../domain/contract/history.ts";
import { history } from "../store/dataset/history.ts";
import { choosePartnership, partnershipOption } from "./choosePartnership.ts";
import { said } from "./said.ts";
import { textTable } from "./textTable.ts";
import { withDatabase } from "./withDatabase.ts";

/** `atlas history`: what was put in force and taken out of it. */
export function addHistory(program: Command): void {
  program
    .command("history")
    .description("what was put in force and taken out of it, newest first: when, by whom and why")
    .option(...partnershipOption)
    .option("--limit <number>", "how many at most", wholeNumber, 50)
    .action(({ partnership, limit }: { partnership?: string; limit: number }, command: Command) =>
      withDatabase(async ({ db }) => {
        const { id } = await choosePartnership(db, partnership, command);
        const rows = (await history(db, { partnership: id, limit })).map(lineOf);
        said.answer(
          rows.length === 0
            ? `Nothing has been published in the partnership ${id} yet.`
            : textTable(["when", "what", "dataset", "title", "file", "by", "why"], rows),
        );
      }),
    );
}

function lineOf({ at, what, dataset, title, fileName, by, why, replacesTitle }: HistoryEvent): string[] {
  const inPlace =
    replacesTitle === null ? "" : what === "published" ? " (replaced another)" : " (the one before is back)";
  return [
    `${at.slice(0, 10)} ${at.slice(11, 16)}Z`,
    `${what}${inPlace}`,
    dataset,
    title,
    fileName,
    by ?? "",
    why ?? "",
  ];
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("Expected a whole number from 1 up.");
  return number;
}
