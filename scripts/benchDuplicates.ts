import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { calibration } from "./bench/duplicatesCalibration.ts";
import { neverCompared, worstErrors } from "./bench/duplicatesErrors.ts";
import { type InventedMeasured, inventedMeasured } from "./bench/duplicatesInvented.ts";
import type { DuplicatesSize } from "./bench/duplicatesOneSize.ts";
import { publishedFolder, publishedMeasured } from "./bench/duplicatesPublished.ts";
import type { Tally } from "./bench/duplicatesTally.ts";
import { inventListings } from "./listings/inventListings.ts";
import { listingsCsv } from "./listings/listingsCsv.ts";

/**
 * How well and how fast duplicates are found; prints the tables of docs/duplicates.md. Seeds are drawn anew each time, so that nobody has looked at them: `--seeds 1,2,3` repeats a
 * run. `--quick`: without the speed; `--errors 20`: so many of each kind of error in words.
 */
const quick = process.argv.includes("--quick");
const seeds = wordAfter("--seeds")?.split(",").map(Number) ?? Array.from({ length: 5 }, () => randomInt(2 ** 31));
const errors = Number(wordAfter("--errors") ?? 5);
const listingsEach = Number(wordAfter("--listings") ?? 5000);

console.log(`Node ${process.version}, load ${load()} before. Seeds ${seeds.join(",")}.\n`);
console.log(`## Invented UK provider listings, ${listingsEach.toLocaleString("en-GB")} for each seed\n`);
console.log(
  "| seed | true pairs | brought together | compared | precision from 0.95 | recall | F1 | F1 of groups | to review, true of them | fingerprint + postcode: precision | recall | F1 |",
);
console.log("|---|---|---|---|---|---|---|---|---|---|---|---|");
const invented: InventedMeasured[] = [];
for (const seed of seeds) {
  const measured = inventedMeasured(seed, listingsEach);
  invented.push(measured);
  const { truth, blocked, compared, merged, grouped, toReview, rightlyToReview, fingerprint } = measured;
  const review = `${toReview}, ${rightlyToReview}`;
  const found = [fixed(blocked), fixed(compared), ...shares(merged), fixed(grouped.f1), review];
  console.log(`| ${[seed, truth.size, ...found, ...shares(fingerprint)].join(" | ")} |`);
}

console.log("\n## How right the probability is\n");
console.log("| from | pairs | said on average | truly the same |\n|---|---|---|---|");
for (const { from, pairs, said, truly } of calibration(invented)) {
  console.log(`| ${from} | ${pairs.toLocaleString("en-GB")} | ${said.toFixed(3)} | ${truly.toFixed(3)} |`);
}

console.log("\n## Published tables\n");
const published = await publishedMeasured();
if (published.length === 0) console.log(`They are not at ${publishedFolder}: say where with ATLAS_REAL_DATA.`);
else console.log("| table | from | pairs | precision | recall | F1 |\n|---|---|---|---|---|---|");
for (const { set, from, tally } of published)
  console.log(`| ${[set, from, tally.truly, ...shares(tally)].join(" | ")} |`);

console.log(`\n## The worst errors\n`);
for (const error of worstErrors(invented, errors)) console.log(`- ${error}`);
const [first] = invented;
if (first !== undefined)
  for (const pair of neverCompared(first, errors)) console.log(`- never compared, and the same:${pair}`);

if (!quick) speed();
console.log(`\nLoad after: ${load()}.`);

function speed(): void {
  console.log("\n## Speed, one core, a process for each size\n");
  console.log(
    "| listings | read, s | find, s | CPU, s | write, s | pairs compared | pairs from 0.5 | peak MB | longest step, ms | times the work of 5,000 | times the listings |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|---|---|");
  let base: DuplicatesSize | null = null;
  for (const count of [5000, 10_000, 20_000, 50_000]) {
    const size = sizeMeasured(count);
    base ??= size;
    const cells = [
      count.toLocaleString("en-GB"),
      size.reading.toFixed(2),
      size.finding.toFixed(2),
      size.cpu.toFixed(2),
      size.writing.toFixed(2),
      size.compared.toLocaleString("en-GB"),
      size.pairs.toLocaleString("en-GB"),
      size.peakMb.toFixed(0),
      size.longestStep.toFixed(0),
      (size.finding / base.finding).toFixed(1),
      count / base.listings,
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}

function sizeMeasured(count: number): DuplicatesSize {
  const folder = mkdtempSync(join(tmpdir(), "atlas-listings-"));
  try {
    const path = join(folder, "listings.csv");
    writeFileSync(path, listingsCsv(inventListings({ seed: seeds[0] ?? 1, count }).listings));
    const file = fileURLToPath(new URL("./bench/duplicatesOneSize.ts", import.meta.url));
    const done = spawnSync(process.execPath, [file, path], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
    if (done.status !== 0) throw new Error(`${count} listings ended with ${done.status}`);
    const measured: DuplicatesSize = JSON.parse(done.stdout);
    return measured;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function shares({ precision, recall, f1 }: Tally): string[] {
  return [precision, recall, f1].map(fixed);
}

function fixed(share: number): string {
  return share.toFixed(4);
}

function wordAfter(option: string): string | undefined {
  const place = process.argv.indexOf(option);
  return place < 0 ? undefined : process.argv[place + 1];
}

function load(): string {
  return (loadavg()[0] ?? NaN).toFixed(1);
}
