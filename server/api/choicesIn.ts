import { keysLeftOut } from "../../domain/contract/keysLeftOut.ts";
import { type ReadingChoices, readingChoicesSchema } from "../../domain/contract/recipe.ts";
import { faultWords } from "./faultWords.ts";
import { turnedAway } from "./turnedAway.ts";
import { unkept } from "./unkept.ts";

/** What a form says, as JSON text, of how its file is to be read. Throws what becomes a 400: for text that is no JSON, and for a name that there is not. */
export function choicesIn(text: unknown): ReadingChoices {
  if (text === undefined) return {};
  const said = typeof text === "string" ? parsed(text) : text;
  const read = readingChoicesSchema.safeParse(said);
  const faults = read.success
    ? [...keysLeftOut(said, read.data).map((name) => `There is no “${name}” here`), ...unkept(read.data)]
    : read.error.issues.map((issue) => faultWords(issue, readingChoicesSchema, said));
  if (read.success && faults.length === 0) return read.data;
  throw turnedAway(400, `The field “choices” cannot be used. ${[...new Set(faults)].slice(0, shown).join(". ")}.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw turnedAway(400, 'The field “choices” cannot be used. It must be JSON, such as {"level": "essential"}.');
  }
}

const shown = 5;
