import { unzipSync } from "fflate";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { protectedRun } from "../../../../domain/report/disclosure/protectedRun.ts";
import { readPdf, tagsNamed } from "../pdf/readPdf.ts";
import { openDatabase, textOf } from "./figuresIn.ts";
import { oddRun } from "./oddRun.ts";
import { packOf } from "./packOf.ts";
import { keptBack, writtenWays } from "./tokens.ts";

describe("what is withheld", () => {
  let areas: readonly string[];
  let secrets: readonly number[];
  let found: Found;
  let control: Found;
  beforeAll(async () => {
    const [kept, safe] = [oddRun({ type: "as computed" }), await protectedRun(oddRun(withheld))];
    areas = safe.head.levels.flatMap((level) => (level.type === "scored" ? level.withheld.areas : []));
    secrets = await keptBack(kept, safe);
    found = await foundIn(await packOf(safe), secrets);
    control = await foundIn(await packOf(await protectedRun(kept)), secrets);
  }, 240_000);

  test("is every number of Fell, where few are unmet, and of one ward more at least", () => {
    expect(areas.length).toBeGreaterThan(1);
    expect(areas).toContain("E05000006");
    expect(secrets).toEqual(expect.arrayContaining(numbersOfFell));
    expect(secrets.length).toBeGreaterThan(1.5 * numbersOfFell.length);
  });

  test("stands in no file of the pack, in no form", () => {
    expect(found).toEqual(new Map());
  });

  test("would be found: it stands in every kind of file of the same report without disclosure control", () => {
    const kinds = new Set([...control.keys()].map((name) => name.replace(/^.*\./, "")));
    expect([...kinds].toSorted()).toEqual(["csv", "geojson", "gpkg", "html", "ods", "pdf", "png", "svg", "xlsx"]);
  });
});

const withheld = { type: "small numbers withheld", below: 10 } as const;

const numbersOfFell = [
  7531.86421, 4.86421, 75318.6421, 8642.9753, 0.23571, 137.24681, 0.51739, 7642.97531, 8.97531, 0.11743, 7012.4455,
  7991.8877, 2.33445, 9.77331, 0.03119, 0.13557,
];

/** By file, the numbers that were found and how they were written. */
type Found = ReadonlyMap<string, readonly string[]>;

async function foundIn(pack: ReadonlyMap<string, Uint8Array>, secrets: readonly number[]): Promise<Found> {
  const found = new Map<string, readonly string[]>();
  for (const [name, bytes] of pack) {
    const text = await wordsOf(name, bytes);
    const hits = secrets.flatMap((secret) => [
      ...writtenWays(secret).filter((way) => isIn(text, way)),
      ...(name.endsWith(".gpkg") && hasDouble(bytes, secret) ? [`${secret} as a number of the database`] : []),
    ]);
    if (hits.length > 0) found.set(name, hits);
  }
  return found;
}

/** Whether a number stands there as such, not as some of the digits of a longer one. */
function isIn(text: string, way: string): boolean {
  return text.includes(way) && new RegExp(`(?<!\\d[.,]?)${way.replaceAll(".", "\\.")}(?!\\d)`).test(text);
}

/** All that a file says in words: what is packed in it is unpacked, what is drawn is read. */
async function wordsOf(name: string, bytes: Uint8Array): Promise<string> {
  if (/\.(?:xlsx|ods)$/.test(name)) return Object.values(unzipSync(bytes)).map(textOf).join("\n");
  if (name.endsWith(".csv")) return Papa.parse<string[]>(textOf(bytes)).data.flat().join("\n");
  if (name.endsWith(".pdf")) {
    const { text, pages } = await readPdf(bytes);
    return (
      text +
      tagsNamed(pages.flat(), /./)
        .map(({ alt }) => alt)
        .join("\n")
    );
  }
  if (name.endsWith(".gpkg")) {
    const db = openDatabase(bytes);
    const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'rtree%'").all();
    return JSON.stringify(tables.map(({ name: table }) => db.prepare(`SELECT * FROM "${String(table)}"`).all()));
  }
  return textOf(bytes);
}

/** Whether a database holds a number anywhere in its bytes, also where a row was deleted. */
function hasDouble(bytes: Uint8Array, value: number): boolean {
  const eight = Buffer.alloc(8);
  return [value, Math.round(value * 1e6) / 1e6].some((one) => {
    eight.writeDoubleBE(one);
    return Buffer.from(bytes).includes(eight);
  });
}
