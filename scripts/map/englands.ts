import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeAreaFacts } from "../realRun/areaFacts.ts";
import { measured } from "../realRun/measured.ts";
import { writeInventedLsoas } from "./inventedLsoas.ts";

/** A partnership of the bench with as many areas as England has. */
export type England = {
  readonly partnership: string;
  readonly vintage: string;
  readonly words: string;
  /** A level besides essential that it has need for; null where there is none, and so no map of it. */
  readonly otherLevel: "General" | null;
};

/**
 * Loads all England twice into the database that runs in `folder`, from the published files: the LSOAs of 2011 with an index, its control total and libraries with assumed places, so with
 * scores; and those of 2021, for drawing only, with invented figures. Gives none, and says so, where the files are not there.
 */
export async function loadEnglands(root: string, folder: string): Promise<England[]> {
  const published = resolve(process.env["ATLAS_REAL_DATA"] ?? join(root, "..", "shared", "data"));
  if (!existsSync(join(published, "boundaries"))) {
    console.log(`Not run: all England. The published files are not at ${published} (ATLAS_REAL_DATA).`);
    return [];
  }
  const files = join(folder, "files");
  mkdirSync(files, { recursive: true });
  const at = (name: string) => join(published, name);
  const facts = join(files, "area-facts.csv");
  writeAreaFacts(published, facts);
  const invented = writeInventedLsoas(published, files);

  await atlas("partnership", "create", "England 2011");
  await into("england-2011", at("lookups/lsoa11_geography_england.csv"));
  await into("england-2011", facts, "--as", "areas");
  await into("england-2011", at("need/deri_v1_6_lsoa11_england.csv"));
  await into("england-2011", at("boundaries/lsoa11_england.geojson"), "--vintage", "2011", "--area-type", "lsoa");
  await into("england-2011", at("provision/libraries_england_2023_geocoded.csv"), "--assume-places");
  const total = "controlTotals.essential";
  const source = `${total}.source=11.3 million of about 53 million adults, UK 2018`;
  await atlas("settings", "set", "-p", "england-2011", `${total}.share=0.2132`, source);

  await atlas("partnership", "create", "England 2021");
  await into("england-2021", invented.areas);
  await into("england-2021", invented.indicators);
  await into("england-2021", invented.need);
  await into("england-2021", invented.offers);
  await into("england-2021", at("boundaries/lsoa21_england.geojson"), "--vintage", "2021", "--area-type", "lsoa");
  return [
    { partnership: "england-2011", vintage: "2011", words: "32,844 LSOAs of 2011", otherLevel: null },
    {
      partnership: "england-2021",
      vintage: "2021",
      words: "33,755 LSOAs of 2021, figures invented",
      otherLevel: "General",
    },
  ];

  function into(partnership: string, file: string, ...more: readonly string[]): Promise<void> {
    return atlas("import", "-p", partnership, "--hold-out-bad-rows", file, ...more);
  }

  async function atlas(...words: readonly string[]): Promise<void> {
    const environment = { ATLAS_FOLDER: folder, NO_COLOR: "1" };
    const done = await measured(files, [join(root, "server/command/atlas.ts"), ...words], environment);
    if (done.code !== 0) throw new Error(`atlas ${words.join(" ")} ended with ${done.code}:\n${done.output}`);
  }
}
