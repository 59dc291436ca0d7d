import { statSync, writeFileSync } from "node:fs";
import { type Command, Option } from "commander";
import { decayNames, measureNames } from "../../domain/score/measures/measure.ts";
import { isSameFile } from "./isSameFile.ts";
import { said } from "./said.ts";
import { scoreCsv } from "./scoreCsv.ts";
import { scoreHelp } from "./scoreHelp.ts";
import { readScoreInputs, type ScoreFiles } from "./scoreInputs.ts";
import { type PlanOptions, radiusFrom, scorePlan, usualRadius } from "./scorePlan.ts";
import { scoreRows } from "./scoreRows.ts";
import { scoreScene } from "./scoreScene.ts";
import { stepsFrom } from "./scoreSteps.ts";
import { scoreSummary } from "./scoreSummary.ts";

type ScoreOptions = ScoreFiles & PlanOptions & { readonly out?: string };

/** `atlas score`: scores three plain CSVs without a database. */
export function addScore(program: Command): void {
  program
    .command("score")
    .description("score three plain CSVs without a database: need against offers, by ours or a classic measure")
    .requiredOption("--areas <file>", "CSV of areas: id, and lon, lat in degrees or x, y in metres")
    .requiredOption("--need <file>", "CSV of need: id of the area, value in people a year")
    .requiredOption("--offers <file>", "CSV of offers: id, places a year, and lon, lat or x, y")
    .addOption(new Option("--measure <name>", "how to score").choices(measureNames).default("cha"))
    .option("--radius <km>", `how far people travel (default: ${usualRadius})`, radiusFrom)
    .addOption(new Option("--decay <name>", "how nearness counts (default: as the measure has it)").choices(decayNames))
    .option("--steps <list>", "zones and their weights, nearest first: 10:1,20:.68,30:.22", stepsFrom)
    .option("--cost <file>", "CSV of travel costs instead of points: area, offer, cost")
    .option("--out <file>", "write the answer here instead of to standard output")
    .addHelpText("after", scoreHelp)
    .action(async (options: ScoreOptions, command: Command) => {
      const plan = scorePlan(options, command);
      const files = filesRead(options);
      refuseAbsentFiles(files, command);
      refuseToOverwrite(files, options.out, command);
      const read = await readScoreInputs(options, plan.measure);
      for (const warning of read.warnings) said.problem(warning);
      if (read.type === "problems") command.error(`${read.problems.join("\n")}\nNothing was scored.`);
      const rows = scoreRows(scoreScene(read.inputs, plan), plan);
      const rowOf = new Map(rows.map((row) => [row.id, row]));
      const inFileOrder = read.inputs.areas.flatMap(({ id }) => rowOf.get(id) ?? []);
      write(scoreCsv(inFileOrder), options.out, command);
      for (const line of scoreSummary(read.inputs, plan, inFileOrder)) said.problem(line);
    });
}

function filesRead({ areas, need, offers, cost }: ScoreFiles): string[] {
  return [areas, need, offers, ...(cost === undefined ? [] : [cost])];
}

function refuseAbsentFiles(files: readonly string[], command: Command): void {
  const absent = files.filter((file) => statSync(file, { throwIfNoEntry: false })?.isDirectory() !== false);
  if (absent.length > 0) command.error(`There is no file ${absent.join(", ")}.`);
}

function refuseToOverwrite(files: readonly string[], out: string | undefined, command: Command): void {
  const read = out === undefined ? undefined : files.find((file) => isSameFile(file, out));
  if (read === undefined) return;
  command.error(
    `--out ${out} is ${read}, which is read: the answer would take its place. Name another file. Nothing was scored.`,
  );
}

function write(csv: string, path: string | undefined, command: Command): void {
  if (path === undefined) {
    process.stdout.write(csv);
    return;
  }
  try {
    writeFileSync(path, csv);
  } catch (fault) {
    command.error(`${path} cannot be written: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}
