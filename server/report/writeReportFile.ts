import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type ReportFormat, reportFormatWords } from "../../domain/contract/reportFormat.ts";
import type { ReportRun } from "../../domain/report/reportRun.ts";
import { packed } from "../../exporters/pack/packed.ts";
import { reportFiles } from "../../exporters/pack/reportFiles.ts";
import type { ReportFile } from "../../exporters/reportFile.ts";
import type { ShelvedFile } from "./fileShelf.ts";
import { fileNews } from "./fileNews.ts";
import { givenUpWhen } from "./givenUpWhen.ts";
import { halfOf } from "./halfOf.ts";
import type { ReportWatch } from "./reportJob.ts";

/** Writes a report in one format: at `path` stands the whole file or nothing. One that is several files is a zip of them. */
export async function writeReportFile(
  run: ReportRun,
  { format, path }: { readonly format: ReportFormat; readonly path: string },
  { signal, onProgress }: ReportWatch = {},
): Promise<ShelvedFile> {
  const givingUp = givenUpWhen(signal);
  const news = fileNews(run, onProgress ?? (() => {}), givingUp.check);
  const files = await reportFiles(news.run, format);
  const [only] = files;
  const watched = files.map((file, place): ReportFile => ({ ...file, bytes: heard(file, place) }));
  const isZip = reportFormatWords[format].type === "application/zip";
  const bytes = only !== undefined && !isZip ? heard(only, 0) : packed(watched);
  const hash = createHash("sha256");
  let size = 0;
  const beside = halfOf(path);
  try {
    await pipeline(Readable.from(counted(bytes)), createWriteStream(beside), { signal });
    await rename(beside, path);
  } catch (fault) {
    await rm(beside, { force: true });
    // A stream that is given up only says that it was; whoever gave it up knows why.
    signal?.throwIfAborted();
    throw fault;
  }
  return { path, bytes: size, sha256: hash.digest("hex") };

  async function* heard(file: ReportFile, place: number): AsyncGenerator<Uint8Array> {
    news.begin(file.name, place, files.length);
    for await (const piece of file.bytes) {
      await givingUp.check();
      yield piece;
    }
  }

  async function* counted(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      hash.update(piece);
      size += piece.length;
      yield piece;
    }
  }
}
