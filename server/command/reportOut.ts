import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import { type ReportFormat, reportFormatWords } from "../../domain/contract/reportFormat.ts";
import { fileStem } from "../../exporters/pack/fileStem.ts";

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
  return files;
}

/** Step by step, for Node's own way to make all steps at once never ends where one cannot be made (/proc). */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}
