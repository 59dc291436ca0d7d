import { fingerprint } from "../figures/indicatorIdOf.ts";
import { plainName } from "../../../table/plainName.ts";

/**
 * What tells the indicators of one dataset from those of another: "starts" of apprenticeships and of all further education are called the same, but their files part
 * them by different filters. The same in every year's file, for it does not hang on the columns of figures.
 */
export function topicOf(filters: readonly { readonly name: string }[]): {
  readonly prefix: string;
  readonly words: string;
} {
  if (filters.length === 0) return { prefix: "ees", words: "" };
  const names = filters.map(({ name }) => plainName(name)).toSorted();
  const words = filters.map(({ name }) => name.replace(/_/g, " ")).join(", ");
  return { prefix: `ees ${fingerprint(names.join()).slice(0, 4)}`, words: ` (by ${words})` };
}
