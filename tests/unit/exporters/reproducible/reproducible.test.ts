import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";

type World = {
  readonly hashes: Readonly<Record<string, string>>;
  readonly world: { readonly locale: string; readonly timeZone: string; readonly year: number };
};

describe("a pack that is made again elsewhere", () => {
  let here: World;
  let elsewhere: World;
  beforeAll(async () => {
    const decades = 30 * 365.25 * 24 * 3600 * 1000;
    [here, elsewhere] = await Promise.all([
      madeIn({ SHIFT_OF_CLOCK: "0", TZ: "Europe/London", LANG: "en_GB.UTF-8", LC_ALL: "en_GB.UTF-8" }),
      madeIn({ SHIFT_OF_CLOCK: String(decades), TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }),
    ]);
  }, 120_000);

  test("is made under another clock, time zone and locale", () => {
    expect(here.world).toMatchObject({ locale: "en-GB", timeZone: "Europe/London" });
    expect(elsewhere.world).toMatchObject({ locale: "tr-TR", timeZone: "Pacific/Kiritimati" });
    expect(elsewhere.world.year - here.world.year).toBeGreaterThanOrEqual(29);
  });

  test("has the same files with the same bytes, and is the same zip", () => {
    expect(Object.keys(here.hashes)).toEqual(
      expect.arrayContaining([
        "README.txt",
        "isik-angstrom-chelm-grosse.html",
        "isik-angstrom-chelm-grosse.pdf",
        "tables.ods",
        "tables.xlsx",
        "gaps.csv",
        "gaps.csv-metadata.json",
        "gaps.geojson",
        "gaps.gpkg",
        "maps/essential-map.svg",
        "maps/essential-map.png",
        "manifest.json",
        "the pack",
      ]),
    );
    expect(elsewhere.hashes).toEqual(here.hashes);
  });
});

async function madeIn(world: Readonly<Record<string, string>>): Promise<World> {
  const folder = import.meta.dirname;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", join(folder, "elsewhere.ts"), join(folder, "hashPack.ts")],
    { env: { ...process.env, ...world }, maxBuffer: 1_000_000 },
  );
  return JSON.parse(stdout);
}
