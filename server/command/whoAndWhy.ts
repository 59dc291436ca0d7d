import { type Command, InvalidArgumentError } from "commander";
import { undoingSchema } from "../../domain/contract/undoing.ts";

/** What `--by` and `--why` say. */
export type WhoAndWhy = { readonly by?: string; readonly why?: string };

/** Adds `--by` and `--why`, which stand in the history. Nobody need say. */
export function addWhoAndWhy(command: Command): Command {
  return command
    .option("--by <words>", "who does it, for the history; need not be a person", words)
    .option("--why <words>", "why, for the history", words);
}

/** The two, as they are stored. */
export function whoAndWhy({ by, why }: WhoAndWhy): WhoAndWhy {
  return { ...(by !== undefined && { by }), ...(why !== undefined && { why }) };
}

function words(text: string): string {
  const read = undoingSchema.shape.by.safeParse(text);
  if (!read.success || read.data === undefined) throw new InvalidArgumentError("Expected 1 to 300 letters.");
  return read.data;
}
