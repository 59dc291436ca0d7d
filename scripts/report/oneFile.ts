import { setImmediate as turn } from "node:timers/promises";
import type { ReportRun } from "../../domain/report/reportRun.ts";
import { packed } from "../../exporters/pack/packed.ts";
import { reportFiles } from "../../exporters/pack/reportFiles.ts";
import { csv } from "../../exporters/table/csv.ts";
import { ods } from "../../exporters/table/ods.ts";
import { xlsx } from "../../exporters/table/xlsx.ts";
import { peakMb } from "../bench/clock.ts";
import { type FileMeasured, type Format, formats } from "./measured.ts";
import { syntheticRun } from "./syntheticRun.ts";

/**
 * Started as a process of its own with a format and a number of areas: writes the file to nowhere and prints what that took. A table of few areas goes first, so that the
 * engine has compiled what is measured.
 */
const [name, areas] = [process.argv[2], Number(process.argv[3])];
const format = formats.find((one) => one === name);
if (format === undefined) throw new RangeError(`${name} is none of ${formats.join(", ")}`);
if (format !== "pack") await written(format, 300);
const [began, before] = [performance.now(), process.cpuUsage()];
const { bytes, inUseMb } = await written(format, areas);
const { user, system } = process.cpuUsage(before);
const measured: FileMeasured = {
  seconds: (performance.now() - began) / 1e3,
  cpu: (user + system) / 1e6,
  bytes,
  peakMb: peakMb(),
  inUseMb,
};
console.log(JSON.stringify(measured));

async function written(of: Format, count: number): Promise<Pick<FileMeasured, "bytes" | "inUseMb">> {
  let [length, next, inUse] = [0, 0, 0];
  for await (const piece of await bytesOf(of, syntheticRun(count))) {
    length += piece.length;
    if (length < next) continue;
    next = length + 4e6;
    inUse = Math.max(inUse, await memoryInUse());
  }
  return { bytes: length, inUseMb: inUse / 2 ** 20 };
}

/** What is left when the garbage is taken out, which is done: started with `--expose-gc`. Bytes are freed beside, so the second look counts. */
async function memoryInUse(): Promise<number> {
  globalThis.gc?.();
  await turn();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function bytesOf(of: Format, run: ReportRun): Promise<AsyncIterable<Uint8Array>> {
  switch (of) {
    case "csv":
      return csv(run).bytes;
    case "xlsx":
      return xlsx(run).bytes;
    case "ods":
      return ods(run).bytes;
    case "pack":
      return packed(await reportFiles(run, "pack"));
    default:
      return of satisfies never;
  }
}
