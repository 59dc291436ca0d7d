import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Found } from "../../domain/duplicates/findDuplicates.ts";
import type { ListingFacts } from "../../domain/duplicates/listingFacts.ts";
import { readListings } from "../../server/command/duplicatesListings.ts";
import { fieldColumnsFrom } from "../../server/command/duplicatesFields.ts";
import { ofTwoSources } from "../../server/command/duplicatesOnce.ts";
import { foundAmong } from "./duplicatesFound.ts";
import { pairKey, type Tally, tallied, truePairs } from "./duplicatesTally.ts";

export type PublishedMeasured = {
  readonly set: string;
  readonly from: number;
  readonly tally: Tally;
  readonly found: Found;
};

/** Where the published tables lie that others measure by. */
export const publishedFolder = resolve(process.env["ATLAS_REAL_DATA"] ?? "../shared/data", "dedupe");

/** The published tables with known answers, each as its literature takes it: Fodors and Zagat from 0.5 with and without telephone, FEBRL 1 from 0.95. None where they are not there. */
export async function publishedMeasured(): Promise<PublishedMeasured[]> {
  if (!existsSync(publishedFolder)) return [];
  return [...(await restaurants()), ...(await people())];
}

async function restaurants(): Promise<PublishedMeasured[]> {
  const folder = `${publishedFolder}/fodors_zagat`;
  const files = [`${folder}/fodors.csv`, `${folder}/zagats.csv`];
  const { listings } = await readListings(files, { id: "id" }, () => {});
  const placeOf = new Map(listings.map(({ id }, place) => [id, place]));
  const lines = readFileSync(`${folder}/matches_fodors_zagats.csv`, "utf8").trim().split("\n").slice(1);
  const truth = new Set(
    lines.map((line) => {
      const [one, other] = line.split(",").map((id) => placeOf.get(id.trim()));
      if (one === undefined || other === undefined) throw new RangeError(`“${line}” names a listing that is not there`);
      return pairKey({ one, other }, listings.length);
    }),
  );
  const without = listings.map((listing): ListingFacts => ({ ...listing, phone: null }));
  return [
    measured("Fodors–Zagat, full tables, `--each-source-once`", listings, truth, 0.5, true),
    measured("Fodors–Zagat, without telephone, `--each-source-once`", without, truth, 0.5, true),
    measured("Fodors–Zagat, full tables, nothing said of sources", listings, truth, 0.5, false),
  ];
}

/** People, not providers: what the file says beside name and address stands in for telephone and website. */
async function people(): Promise<PublishedMeasured[]> {
  const columns = fieldColumnsFrom(
    "name=given_name+surname,address=street_number+address_1+address_2+suburb,postcode=postcode,phone=soc_sec_id,url=date_of_birth",
  );
  const { listings } = await readListings(
    [`${publishedFolder}/febrl/dataset1.csv`],
    { id: "rec_id", columns },
    () => {},
  );
  // "rec-223-org" and "rec-223-dup-0" are one person.
  const truth = truePairs(listings.map(({ id }) => id.split("-")[1]));
  const withNumber = listings.map((listing): ListingFacts => ({ ...listing, website: null }));
  const withNeither = withNumber.map((listing): ListingFacts => ({ ...listing, phone: null }));
  return [
    measured("FEBRL 1, all columns (number as phone, birth as website)", listings, truth, 0.95, false),
    measured("FEBRL 1, name, address and number", withNumber, truth, 0.95, false),
    measured("FEBRL 1, name and address only", withNeither, truth, 0.95, false),
  ];
}

function measured(
  set: string,
  listings: readonly ListingFacts[],
  truth: ReadonlySet<number>,
  from: number,
  isEachOnce: boolean,
): PublishedMeasured {
  const finding = { listFrom: 0, joinFrom: from };
  const found = foundAmong(listings, isEachOnce ? { ...finding, mayPair: ofTwoSources(listings) } : finding);
  const taken = found.pairs.filter(({ probability, held }) => probability >= from && held === null);
  return { set, from, tally: tallied(taken, truth, listings.length), found };
}
