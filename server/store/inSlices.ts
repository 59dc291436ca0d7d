/** A long list in pieces of at most so many, in order: what is done with each leaves others their turn in between. */
export function* inSlices<Item>(items: readonly Item[], most: number): Generator<readonly Item[], void, void> {
  for (let from = 0; from < items.length; from += most) yield items.slice(from, from + most);
}
