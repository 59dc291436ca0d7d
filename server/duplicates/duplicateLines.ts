import type { ListingPair } from "../../domain/contract/duplicates.ts";
import type { Judgement } from "../../domain/contract/evidence.ts";
import type { ListingRef } from "../../domain/contract/listingRef.ts";
import type { Offer } from "../../domain/contract/offer.ts";
import type { ListingDataset } from "../store/duplicates/listingDatasets.ts";
import { type CsvCell, csvLine } from "../../exporters/table/csvLine.ts";
import type { FoundListings } from "./foundListings.ts";

const listingColumns = [
  "dataset",
  "file",
  "row",
  "listing_id",
  "provider",
  "title",
  "venue",
  "postcode",
  "places_per_year",
];

/** The columns of a file of pairs. */
export const duplicateColumns: readonly string[] = [
  ...listingColumns.map((column) => `${column}_one`),
  ...listingColumns.map((column) => `${column}_other`),
  "level",
  "probability",
  "status",
  "held",
  "decision",
  "cluster",
  "reasons",
];

/** Every pair as a line of CSV, in order of dataset and row. `cluster` is blank where a pair's two listings do not count as one offer. */
export function duplicateLines(found: FoundListings): string {
  const clusterOf = new Map<ListingRef, string>();
  for (const { id, listings } of found.resolved.clusters) for (const ref of listings) clusterOf.set(ref, id);
  const named = new Map<string, ListingDataset>(found.datasets.map((dataset) => [dataset.id, dataset]));
  return found.resolved.pairs
    .map((pair) => {
      const [one, other] = [found.offerAt(pair.one), found.offerAt(pair.other)];
      if (one === undefined || other === undefined) return "";
      const [own, others] = [clusterOf.get(pair.one), clusterOf.get(pair.other)];
      return csvLine([
        ...cellsOf(one, named),
        ...cellsOf(other, named),
        one.level,
        pair.probability,
        pair.status,
        pair.held,
        pair.decision,
        own !== undefined && own === others ? own : null,
        reasonsOf(found, pair),
      ]);
    })
    .join("");
}

function cellsOf(offer: Offer, named: ReadonlyMap<string, ListingDataset>): CsvCell[] {
  const { dataset, row, listingId, provider, title, venue, placesPerYear } = offer;
  return [
    named.get(dataset)?.title ?? dataset,
    named.get(dataset)?.fileName ?? null,
    row,
    listingId,
    provider.name,
    title,
    venue.name,
    venue.postcode,
    placesPerYear,
  ];
}

function reasonsOf({ judgementOf }: FoundListings, { one, other }: ListingPair): string | null {
  const judgement = judgementOf(one, other);
  return judgement === null ? null : reasons(judgement);
}

/** “the same postcode; name: the same (+5.2); phone: different (-1.4)” */
function reasons({ site, evidence }: Judgement): string {
  const said = evidence
    .filter(({ bits }) => bits !== 0)
    .map(({ comparison, finding, bits }) => `${comparison}: ${finding} (${bits > 0 ? "+" : ""}${bits.toFixed(1)})`);
  return [site.because, ...said].join("; ");
}
