import type { ReportFile } from "../reportFile.ts";
import { zipped } from "../zip/zipped.ts";

/** Several files as the bytes of one zip, a piece at a time: the same ones whenever and wherever. */
export function packed(files: readonly ReportFile[]): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => zipped(files.map((file) => ({ ...file, isDense: dense.test(file.name) }))) };
}

/** Files that are packed already. */
const dense = /\.(?:pdf|png|xlsx|ods)$/u;
