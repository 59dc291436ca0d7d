import { spawnSync } from "node:child_process";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { besideSql } from "./bench/besideSql.ts";
import type { Took } from "./bench/clock.ts";
import type { SizeMeasured } from "./bench/oneSize.ts";
import { manyDraws, usedAgain } from "./bench/usedAgain.ts";

/**
 * How fast the score is on made-up countries, and beside plain SQL. Prints the tables of docs/speed.md; `--quick` leaves the two big
 * countries out.
 */
const isQuick = process.argv.includes("--quick");
const small: readonly (readonly [number, number])[] = [
  [1000, 1000],
  [10_000, 5000],
  [35_000, 20_000],
];
const big: readonly (readonly [number, number])[] = [
  [35_000, 50_000],
  [190_000, 50_000],
];
const [areas, sites] = isQuick ? ([10_000, 5000] as const) : ([35_000, 50_000] as const);

console.log(`Synthetic England (nobody lives there). Node ${process.version}, load ${load()} before.`);
console.log("\n## Three levels, one after the other, one thread; each size in a process of its own\n");
console.log(
  "| areas x sites | pairs | rounds | pairs and weights, s | 2SFCA, s | allocation, s | all three, s | CPU, s | million pairs a second | peak MB | maximum flow, s | peak MB with it |",
);
console.log("|---|---|---|---|---|---|---|---|---|---|---|---|");
for (const [a, s] of isQuick ? small : [...small, ...big]) console.log(row(sizeMeasured(a, s)));
console.log(await besideSql(areas, sites));
console.log(usedAgain(areas, sites));
console.log(manyDraws());
console.log(`\nLoad after: ${load()}.`);

function sizeMeasured(areaCount: number, siteCount: number): SizeMeasured {
  const file = fileURLToPath(new URL("./bench/oneSize.ts", import.meta.url));
  const done = spawnSync(process.execPath, [file, String(areaCount), String(siteCount)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (done.status !== 0) throw new Error(`${areaCount} x ${siteCount} ended with ${done.status}`);
  const measured: SizeMeasured = JSON.parse(done.stdout);
  return measured;
}

function row({ areas: a, sites: s, levels, all, peakMb, split, peakMbWithSplit }: SizeMeasured): string {
  const pairs = levels.reduce((sum, level) => sum + level.pairs, 0);
  const seconds = (part: "reach" | "access" | "allocation") =>
    written(levels.map((level) => level[part]).reduce((sum, took: Took) => sum + took.seconds, 0));
  const cells = [
    `${grouped(a)} x ${grouped(s)}`,
    grouped(pairs),
    levels.map(({ rounds }) => rounds).join(" "),
    seconds("reach"),
    seconds("access"),
    seconds("allocation"),
    written(all.seconds),
    written(all.cpu),
    (pairs / all.seconds / 1e6).toFixed(1),
    peakMb.toFixed(0),
    written(split.seconds),
    peakMbWithSplit.toFixed(0),
  ];
  return `| ${cells.join(" | ")} |`;
}

function written(seconds: number): string {
  return seconds.toFixed(seconds < 0.1 ? 3 : 2);
}

function grouped(count: number): string {
  return count.toLocaleString("en-GB");
}

function load(): string {
  return (loadavg()[0] ?? NaN).toFixed(1);
}
