import { type OfferRow, offerRow } from "./offerRow.ts";
import { cell, numberCell, publishedRows } from "./publishedRows.ts";

/** Job centres: they point people to training and train nobody, so they have neither level nor places. */
export function jobCentreOffers(folder: string): OfferRow[] {
  const columns = ["name", "address", "postcode", "lon", "lat"];
  return publishedRows(folder, "provision/gm_jobcentreplus.csv", columns).map((row) =>
    offerRow({
      listing_id: `job-centre-${cell(row, "name")
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")}`,
      provider: "Jobcentre Plus",
      title: "Points people to training; trains nobody",
      delivery: "signposting",
      venue: `${cell(row, "name")} Jobcentre`,
      address: cell(row, "address").replaceAll(/( ,)+/g, ",").replaceAll(/,\s*,/g, ",").replaceAll(/\s+/g, " "),
      postcode: cell(row, "postcode"),
      lon: numberCell(row, "lon"),
      lat: numberCell(row, "lat"),
      point_quality: "postcode",
      places_basis: "unknown",
    }),
  );
}
