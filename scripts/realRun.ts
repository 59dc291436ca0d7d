import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { askAnswers } from "./realRun/askAnswers.ts";
import { type Measured, measured } from "./realRun/measured.ts";
import { writeAreaFacts } from "./realRun/areaFacts.ts";

/**
 * All England from the published files, in a database of its own: imported, then scored twice, first as published (an index and venues without
 * offers: an honest blank), then with the control total and assumed places. Prints what docs/real-run.md holds.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const published = resolve(process.env["ATLAS_REAL_DATA"] ?? join(root, "..", "shared", "data"));
const folder = join(root, ".atlas", "real-run");
const environment = { ATLAS_FOLDER: folder, ATLAS_DEMO: "0", NO_COLOR: "1" };
const libraries = join(published, "provision/libraries_england_2023_geocoded.csv");

if (!existsSync(published)) {
  console.error(`The published files are not at ${published}. Say where they are with ATLAS_REAL_DATA.`);
  process.exit(1);
}
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const facts = join(folder, "area-facts.csv");
writeAreaFacts(published, facts);

await atlas("partnership", "create", "England");
console.log("| step | seconds | peak MB |\n|---|---|---|");
await step("LSOA geography", "import", join(published, "lookups/lsoa11_geography_england.csv"));
await step("names of larger areas, urban or rural LSOAs", "import", facts, "--as", "areas");
await step("Digital Exclusion Risk Index", "import", join(published, "need/deri_v1_6_lsoa11_england.csv"));
await step(
  "district shapes",
  "import",
  join(published, "boundaries/lad23_uk_buc.geojson"),
  "--vintage",
  "2023",
  "--hold-out-bad-rows",
);
await step("LEP shapes", "import", join(published, "boundaries/lep22_england_buc.geojson"), "--vintage", "2022");
await step("libraries, as venues", "import", libraries);
console.log("\n## As published: no control total, no places\n");
await askAnswers(root, environment);
await step("libraries again, with assumed places", "import", libraries, "--assume-places", "--replace-same");
await atlas(
  "settings",
  "set",
  "controlTotals.essential.share=0.2132",
  "controlTotals.essential.source=11.3 million of about 53 million adults, UK 2018",
);
console.log("\n## With the control total and assumed places\n");
await askAnswers(root, environment);

async function step(name: string, ...words: readonly string[]): Promise<void> {
  const { seconds, peakMb, output } = await atlas(...words);
  console.log(`| ${name} | ${seconds.toFixed(1)} | ${peakMb.toFixed(0)} |`);
  console.error(output.trim());
}

async function atlas(...words: readonly string[]): Promise<Measured> {
  const done = await measured(folder, [join(root, "server/command/atlas.ts"), ...words], environment);
  if (done.code !== 0) throw new Error(`atlas ${words.join(" ")} ended with ${done.code}:\n${done.output}`);
  return done;
}
