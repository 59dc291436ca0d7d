import type { Offer, PlacesBasis } from "../../contract/offer.ts";
import type { DatasetAge } from "./resolved.ts";

/**
 * In which order listings of one offer are believed: those with counted places first, then those with supposed ones, then those that say none; among equals the
 * newest source first. What somebody supposed never takes the place of what somebody counted, however new it is.
 */
export function newestFirst(datasets: readonly DatasetAge[]): (a: Offer, b: Offer) => number {
  const ages = new Map(
    datasets
      .toSorted(
        (a, b) => inOrder(aboutWhen(a), aboutWhen(b)) || inOrder(published(a), published(b)) || inOrder(a.id, b.id),
      )
      .map(({ id }, age) => [id, age]),
  );
  const age = ({ dataset }: Offer): number => ages.get(dataset) ?? -1;
  return (a, b) =>
    trust(a) - trust(b) || age(b) - age(a) || inOrder(a.dataset, b.dataset) || a.row - b.row || inOrder(a.id, b.id);
}

/** The latest date that the words about a dataset's data name, as a year, a month or a day; where they name none, when it was published here. */
function aboutWhen(dataset: DatasetAge): string {
  const named = dataset.dataDate?.match(/\b(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?)?\b/g) ?? [];
  return named.toSorted(inOrder).at(-1) ?? published(dataset);
}

function published({ publishedAt }: DatasetAge): string {
  return publishedAt ?? "";
}

function trust({ placesPerYear, placesBasis }: Offer): number {
  return placesPerYear === null ? unsaid : bases[placesBasis];
}

const bases: Readonly<Record<PlacesBasis, number>> = { measured: 0, assumed: 1, invented: 2, unknown: 3 };
const unsaid = 4;

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
