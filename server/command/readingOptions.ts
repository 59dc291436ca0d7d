import { type Command, InvalidArgumentError, Option } from "commander";
import type { OfficialAreaType } from "../../domain/contract/areaType.ts";
import { type Level, levelSchema } from "../../domain/contract/level.ts";
import type { Provenance } from "../../domain/contract/provenance.ts";
import { type Answers, doubtSchema, meaningSchema, type ReadingChoices } from "../../domain/contract/recipe.ts";
import { tableKinds } from "../../importers/kinds.ts";
import { recipeFromFile } from "./recipeFromFile.ts";

/** What a call says of how its files are to be read. */
export type ReadingOptions = {
  readonly as?: string;
  readonly areaType?: OfficialAreaType;
  readonly vintage?: string;
  readonly assumePlaces?: true;
  readonly recipe?: ReadingChoices & Provenance;
  readonly column?: Readonly<Record<string, string>>;
  readonly constant?: Readonly<Record<string, string>>;
  readonly answer?: Answers;
  readonly level?: Level;
};

/** Adds the options that `check` and `import` have in common, beside those that each of them has long had. */
export function addReadingOptions(command: Command): void {
  command
    .option("--recipe <file>", "read them as an exported recipe says; other options win over it", recipeFromFile)
    .option("--column <column=name>", 'which column holds what: --column provider="Org name" (repeatable)', columnPair)
    .option(
      "--constant <column=text>",
      "what is the same in every row: --constant period=2026 (repeatable)",
      columnPair,
    )
    .option("--answer <cell=meaning>", `what ${doubts} stands for: --answer blank=zero (repeatable)`, answerPair)
    .addOption(new Option("--level <level>", "the level of skills they are about").choices(levelSchema.options));
}

/** What all of them come to: an option that was given wins over the recipe, column by column. */
export function readingChoices(options: ReadingOptions): ReadingChoices & Provenance {
  const { as, areaType, vintage, level, assumePlaces, recipe = {}, column, constant, answer } = options;
  return {
    ...recipe,
    ...(as !== undefined && { kind: as }),
    ...(areaType !== undefined && { areaType }),
    ...(vintage !== undefined && { vintage }),
    ...(level !== undefined && { level }),
    ...(assumePlaces === true && { assumePlaces }),
    ...(column !== undefined && { columns: { ...recipe.columns, ...column } }),
    ...(constant !== undefined && { constants: { ...recipe.constants, ...constant } }),
    ...(answer !== undefined && { answers: { ...recipe.answers, ...answer } }),
  };
}

const doubts = doubtSchema.options.join(", ");
const meanings = meaningSchema.options.map((meaning) => meaning.replace(" ", "-")).join(", ");

function columnPair(text: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [column, said] = pair(text);
  if (!tableKinds.some(({ columns }) => columns.some(({ name }) => name === column))) {
    throw new InvalidArgumentError(`No kind of file has a column called '${column}'. It stands before the first =.`);
  }
  return { ...before, [column]: said };
}

function answerPair(text: string, before: Answers = {}): Answers {
  const [cell, meaning] = pair(text);
  const read = [doubtSchema.safeParse(cell), meaningSchema.safeParse(meaning.replaceAll("-", " "))] as const;
  if (!read[0].success || !read[1].success) {
    throw new InvalidArgumentError(`Expected one of ${doubts}, then =, then one of ${meanings}.`);
  }
  return { ...before, [read[0].data]: read[1].data };
}

function pair(text: string): [string, string] {
  const at = text.indexOf("=");
  const [name, said] = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
  if (name === "" || said === "") throw new InvalidArgumentError("Expected two words with = between them.");
  return [name, said];
}
