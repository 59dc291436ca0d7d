import { Worker } from "node:worker_threads";
import type { ReportFile } from "../reportFile.ts";
import { type BesideJob, isMadeBeside } from "./besideJob.ts";
import { madeFile } from "./madeFile.ts";
import { pictureFiles } from "./pictureFiles.ts";

/**
 * The PDF and the pictures of a pack, first the PDF. A thread of its own begins to make them when the first file of the pack is read, while the tables are written in this one: `begin` is to be called then.
 * The thread keeps no process alive, so whoever gives up need not wait for it; what it cannot make is refused where it is read.
 */
export function madeBeside(job: BesideJob): { readonly begin: () => void; readonly files: readonly ReportFile[] } {
  const names = [job.pdf, ...pictureFiles(job.document, job.about).map(({ name }) => name)];
  let made: ReturnType<typeof begun> | null = null;
  const begin = () => {
    made ??= begun(job, names);
    return made;
  };
  return { begin, files: names.map((name) => madeFile(name, () => begin()(name))) };
}

function begun(job: BesideJob, names: readonly string[]): (name: string) => Promise<Uint8Array> {
  const waiting = new Map(names.map((name) => [name, Promise.withResolvers<Uint8Array>()]));
  // One that nobody reads any more may fail unheard.
  for (const { promise } of waiting.values()) promise.catch(() => undefined);
  const worker = new Worker(new URL("./besideThread.ts", import.meta.url), { workerData: job });
  worker.on("message", (told: unknown) => {
    if (isMadeBeside(told)) waiting.get(told.name)?.resolve(told.bytes);
  });
  const end = (fault: Error) => {
    for (const { reject } of waiting.values()) reject(fault);
  };
  worker.on("error", end);
  worker.on("exit", () => end(new Error("The thread of pictures ended before all of them were made.")));
  // Not before: whoever listens for messages holds the process again.
  worker.unref();
  let readers = 0;
  return async (name) => {
    // Somebody waits now: the process must not end before the thread has answered the last who does.
    if (readers++ === 0) worker.ref();
    try {
      return await (waiting.get(name)?.promise ??
        Promise.reject(new RangeError(`${name} is none of ${names.join(", ")}`)));
    } finally {
      if (--readers === 0) worker.unref();
    }
  };
}
