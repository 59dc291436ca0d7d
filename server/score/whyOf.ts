import { type Why, whySchema } from "../../domain/contract/why.ts";
import { measureColumns, measureRows } from "../../domain/score/measures/measureRows.ts";
import { explain } from "../../domain/score/why/explain.ts";
import { type ScoreOptions, workings } from "../../domain/score/workings.ts";
import { atOneMoment } from "../store/atOneMoment.ts";
import type { OpenDatabase } from "../store/database.ts";
import { offerSources } from "../store/read/offerSources.ts";
import { csvLine } from "../../exporters/table/csvLine.ts";
import { type Answered, originsOf, readWhyInput, scopeOf } from "./readWhyInput.ts";

/** Why an area scores what it scores; undefined where there is no such area. */
export async function whyOf(
  database: Pick<OpenDatabase, "pool">,
  answered: Answered,
  code: string,
  options: ScoreOptions = {},
): Promise<Why | undefined> {
  const gap = answered.answer.gaps.find((candidate) => candidate.code === code);
  if (gap === undefined) return undefined;
  const worked = workings(answered.input, options);
  return whySchema.parse(explain(await readWhyInput(database, { ...answered, worked }, gap), gap));
}

/** The classic measures of every area, as lines of CSV without the header. */
export async function measureLines(
  database: Pick<OpenDatabase, "pool">,
  { plan, input, answer }: Answered,
  options: ScoreOptions = {},
): Promise<string> {
  const sources = await atOneMoment(database, (db) => offerSources(db, { ...scopeOf(plan), level: plan.level }));
  const originOf = originsOf(input.offers, sources);
  return measureRows({ input, worked: workings(input, options), answer, originOf })
    .map((row) => csvLine(measureColumns.map((column) => row[column])))
    .join("");
}
