import { type Command, InvalidArgumentError } from "commander";
import { type AreaType, areaTypeSchema, areaTypes } from "../../domain/contract/areaType.ts";
import { type Level, levelSchema, levels } from "../../domain/contract/level.ts";
import {
  type Comparison,
  type Disclosure,
  disclosureSchema,
  type ReportQuestion,
  reportIdSchema,
  reportQuestionSchema,
} from "../../domain/contract/report.ts";
import { type ReportFormat, reportFormats, reportFormatSchema } from "../../domain/contract/reportFormat.ts";
import type { Ground } from "../score/ground.ts";
import { plansOfAllLevels } from "../score/plansOfAllLevels.ts";
import type { ChosenAreas } from "./areasFrom.ts";
import { listed } from "./listed.ts";

/** The options of `atlas report` that say what a report is to be about, as they were given. */
export type QuestionOptions = {
  readonly title?: string;
  readonly areas?: ChosenAreas;
  readonly areaType?: AreaType;
  readonly vintage?: string;
  readonly levels?: Level[];
  readonly period?: string;
  readonly compare?: Comparison;
  readonly smallNumbers?: Disclosure;
  readonly by?: string;
};

/** The question that the options come to. The kind of area that is left out is the one that scores are given for. A wrong call is said in a sentence. */
export function questionFrom(options: QuestionOptions, ground: Ground, command: Command): ReportQuestion {
  const { areaType, vintage, smallNumbers, period, by, title, compare } = options;
  const [first] = plansOfAllLevels(ground, { areaType, vintage, period });
  const read = reportQuestionSchema.safeParse({
    title: title ?? `Gap report: ${ground.partnership.name}`,
    areaType: areaType ?? first?.kind.areaType,
    vintage: vintage ?? first?.kind.vintage,
    areas: options.areas === undefined || options.areas === "all" ? null : options.areas,
    levels: options.levels ?? levels,
    period: period ?? null,
    compare,
    disclosure: smallNumbers,
    by: by ?? null,
  });
  if (read.success) return read.data;
  return command.error(read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n"));
}

/** A kind of area by its name. */
export function areaTypeFrom(text: string): AreaType {
  const read = areaTypeSchema.safeParse(text.trim().replace("-", "_"));
  if (read.success) return read.data;
  throw new InvalidArgumentError(`Expected one of ${areaTypes.join(", ")}.`);
}

/** Levels by their names. */
export function levelsFrom(text: string): Level[] {
  return listed(text).map((name) => {
    const read = levelSchema.safeParse(name);
    if (read.success) return read.data;
    throw new InvalidArgumentError(`Expected levels such as ${levels.join(",")}.`);
  });
}

/** Formats by their names. */
export function formatsFrom(text: string): ReportFormat[] {
  return [...new Set(listed(text))].map((name) => {
    const read = reportFormatSchema.safeParse(name);
    if (read.success) return read.data;
    throw new InvalidArgumentError(`Expected formats such as pack or html,pdf: ${reportFormats.join(", ")}.`);
  });
}

/** The id of a kept report, or else a period. */
export function comparisonFrom(text: string): Comparison {
  const id = reportIdSchema.safeParse(text.trim());
  return id.success ? { type: "report", id: id.data } : { type: "period", period: text.trim() };
}

/** From which number of people up figures are told. */
export function smallNumbersFrom(text: string): Disclosure {
  const read = disclosureSchema.safeParse({ type: "small numbers withheld", below: Number(text) });
  if (read.success) return read.data;
  throw new InvalidArgumentError("Expected a whole number from 2 to 100, such as 10.");
}
