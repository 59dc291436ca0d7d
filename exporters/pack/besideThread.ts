import { parentPort, workerData } from "node:worker_threads";
import { pdfOf } from "../pdf/pdfOf.ts";
import { isBesideJob } from "./besideJob.ts";
import { pictureFiles } from "./pictureFiles.ts";

// The module of a thread that makes the PDF and the pictures of one pack and then ends.
if (!isBesideJob(workerData)) throw new TypeError("This thread only makes the PDF and pictures of a report.");
const { document, about, pdf } = workerData;
tell(pdf, await pdfOf(document));
for (const { name, bytes } of pictureFiles(document, about)) {
  for await (const whole of bytes) tell(name, whole);
}

function tell(name: string, made: Uint8Array): void {
  const bytes = Uint8Array.from(made);
  parentPort?.postMessage({ name, bytes }, [bytes.buffer]);
}
