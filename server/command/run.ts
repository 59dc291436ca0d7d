import { CommanderError } from "commander";
import { Refusal } from "../store/refusal.ts";
import { verdict } from "./check.ts";
import { buildProgram } from "./program.ts";
import { said } from "./said.ts";

/** Runs one command and gives its exit code. 0: done. 1: refused or failed, nothing stored. 2: wrongly called. `check` has codes of its own. */
export async function run(words: readonly string[]): Promise<number> {
  try {
    await buildProgram().parseAsync(words, { from: "user" });
    return 0;
  } catch (fault) {
    // Commander has said its sentence by now; asking for help is no fault.
    if (fault instanceof CommanderError && fault.code === verdict) return fault.exitCode;
    if (fault instanceof CommanderError) return fault.exitCode === 0 ? 0 : 2;
    // A refusal that carries issues has had them said one by one.
    if (fault instanceof Refusal && fault.issues.length > 0) return 1;
    said.problem(fault instanceof Error ? fault.message : String(fault));
    return 1;
  }
}
