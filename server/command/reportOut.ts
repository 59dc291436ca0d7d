import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Command } from "commander";
import { type ReportFormat, reportFormats, reportFormatWords } from "../../domain/contract/reportFormat.ts";
import { fileStem } from "../../exporters/pack/fileStem.ts";
import { halfOf } from "../report/halfOf.ts";
import { said } from "./said.ts";

/** Where a report is to be written, by format. */
export type ReportOut = { readonly format: ReportFormat; readonly path: string };

/** Makes sure, before the work begins, that every file can be written and none takes another's place unasked. A wrong call is said in a sentence. */
export function openReportOut(
  {
    out,
    force,
    title,
    formats,
  }: {
    readonly out: string;
    readonly force: boolean;
    readonly title: string;
    readonly formats: readonly ReportFormat[];
  },
  command: Command,
): ReportOut[] {
  const files = formats.map((format) => ({
    format,
    path: join(out, `${fileStem(title)}.${reportFormatWords[format].ending}`),
  }));
  const there = files.filter(({ path }) => existsSync(path));
  const folder = there.find(({ path }) => statSync(path).isDirectory());
  if (folder !== undefined) return command.error(`${folder.path} is a folder. Nothing was written.`);
  if (there.length > 0 && !force) {
    const names = there.map(({ path }) => path).join(", ");
    return command.error(
      `${names} ${there.length === 1 ? "is" : "are"} there already. Say --force to write over ${there.length === 1 ? "it" : "them"}. Nothing was written.`,
    );
  }
  try {
    makeFolder(out);
    accessSync(out, constants.W_OK);
  } catch (fault) {
    return command.error(`--out ${out} cannot be written: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
  const halves = halvesIn(out, files);
  if (halves.length > 0)
    said.problem(
      `${out} has ${halves.join(", ")}: ${halves.length === 1 ? "half a file" : "half files"} of another run, which was killed or is still writing. Nothing reads ${halves.length === 1 ? "it" : "them"}.`,
    );
  return files;
}

/** Files that another run has not finished. Those of the same name are about to be written over. */
function halvesIn(out: string, files: readonly ReportOut[]): string[] {
  const own = new Set(files.map(({ path }) => basename(halfOf(path))));
  const endings = reportFormats.map((format) => halfOf(`.${reportFormatWords[format].ending}`));
  return readdirSync(out)
    .filter((name) => endings.some((ending) => name.endsWith(ending)) && !own.has(name))
    .toSorted();
}

/** Step by step, for Node's own way to make all steps at once never ends where one cannot be made (/proc). */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}
