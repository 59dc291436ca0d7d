import type { Known } from "../../../domain/contract/known.ts";
import type { ReadingChoices } from "../../../domain/contract/recipe.ts";
import { readFile } from "../../../importers/readFile.ts";
import type { Checked } from "./checked.ts";
import { knownSurroundings } from "./knownSurroundings.ts";
import { issueGroups } from "../../../importers/issueGroups.ts";

/** A file, or what stands for one in a test. */
export type ReadableFile = Pick<File, "name" | "size" | "stream">;

/** Reads a file to its end and keeps only what is to be said of it: `known` is what the server knows, null when it cannot be asked. */
export async function checkFile(
  file: ReadableFile,
  choices: ReadingChoices,
  known: Known | null,
  onProgress: (share: number) => void,
): Promise<Checked> {
  const groups = issueGroups(shown);
  const bytes = bytesOf(file);
  const reading = readFile({ name: file.name, bytes }, choices, knownSurroundings(known, today()));
  for (;;) {
    const step = await reading.next();
    if (step.done === true) return { ...step.value, problems: groups.list(), hasLookedUp: known !== null };
    groups.add(step.value.issues);
    onProgress(file.size === 0 ? 1 : Math.min(1, step.value.bytesRead / file.size));
  }
}

/** Not every browser lets a stream be walked through. */
async function* bytesOf(file: ReadableFile): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

// Of each kind of problem.
const shown = 2;
