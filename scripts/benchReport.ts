import { spawnSync } from "node:child_process";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { type Format, formats, type FileMeasured } from "./report/measured.ts";

/**
 * How fast a report of all England by LSOA becomes a table, and with how much memory: made-up figures, three levels, each file in a process of its own, once with a third of the areas and once with all. Then a
 * pack of a middling report. Prints the tables of docs/speed.md; `--quick` takes a tenth of the areas.
 */
const tenth = process.argv.includes("--quick") ? 10 : 1;
const england = Math.round(33_755 / tenth);
const third = Math.round(england / 3);
const middling = Math.round(1702 / tenth);

console.log(`Made-up areas (nobody lives there). Node ${process.version}, load ${load()} before.\n`);
table(["file", "areas", "s", "CPU, s", "of the CSV's CPU", "MB", "in use, MB", "peak, MB"]);
let plain: FileMeasured | undefined;
for (const format of formats.filter((name) => name !== "pack")) {
  const [some, all] = [measured(format, third), measured(format, england)];
  plain ??= all;
  for (const [areas, found] of [
    [third, some],
    [england, all],
  ] as const) {
    row(cellsOf({ format, areas, found, beside: found === all ? (all.cpu / plain.cpu).toFixed(1) : "" }));
  }
}
console.log("\n## The whole pack\n");
table(["file", "areas", "s", "CPU, s", "MB", "in use, MB", "peak, MB"]);
row(cellsOf({ format: "pack", areas: middling, found: measured("pack", middling) }));
console.log(`\nLoad after: ${load()}.`);

function measured(format: Format, areas: number): FileMeasured {
  const file = fileURLToPath(new URL("./report/oneFile.ts", import.meta.url));
  const done = spawnSync(process.execPath, ["--expose-gc", file, format, String(areas)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (done.status !== 0) throw new Error(`${format} of ${areas} areas ended with ${done.status}`);
  const found: FileMeasured = JSON.parse(done.stdout);
  return found;
}

type Line = {
  readonly format: Format;
  readonly areas: number;
  readonly found: FileMeasured;
  readonly beside?: string;
};

function cellsOf({ format, areas, found, beside }: Line): string[] {
  const { seconds, cpu, bytes, inUseMb, peakMb } = found;
  return [
    format,
    areas.toLocaleString("en-GB"),
    seconds.toFixed(1),
    cpu.toFixed(1),
    ...(beside === undefined ? [] : [beside]),
    (bytes / 1e6).toFixed(1),
    inUseMb.toFixed(0),
    peakMb.toFixed(0),
  ];
}

function table(names: readonly string[]): void {
  row(names);
  console.log(`|${names.map(() => "---|").join("")}`);
}

function row(cells: readonly string[]): void {
  console.log(`| ${cells.join(" | ")} |`);
}

function load(): string {
  return (loadavg()[0] ?? Number.NaN).toFixed(1);
}
