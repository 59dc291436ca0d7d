import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { Claim } from "../../domain/contract/offer.ts";
import { readFile } from "../../importers/readFile.ts";

/** A library as the importer of the published file reads it, and the district that the file says it is in. */
export type LibraryListing = { readonly claim: Claim; readonly district: string };

/**
 * The open static libraries of England, each with an assumed essential offer (METHOD 1.8.6): read by the product's own importer, so that the
 * demo leaves out the same ones and assumes the same places as an import of the file would.
 */
export async function libraryListings(folder: string): Promise<LibraryListing[]> {
  const name = "libraries_england_2023_geocoded.csv";
  const bytes = createReadStream(join(folder, "provision", name));
  const listings: LibraryListing[] = [];
  for await (const { records } of readFile({ name, bytes }, { kind: "libraries", assumePlaces: true }, nothingAround)) {
    for (const record of records) {
      if (record.type === "listing") listings.push({ claim: record.claim, district: record.cells["lad_code"] ?? "" });
    }
  }
  if (listings.length === 0) throw new Error(`${name} gave no library`);
  return listings;
}

const nothingAround = { isKnownArea: () => false, hasAreas: () => false, isKnownIndicator: () => false };
