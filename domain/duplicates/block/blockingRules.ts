import type { ReadyListing } from "../ready/readyListing.ts";

/** A way of finding listings that may be the same: those that share any key are looked at, unless more than `most` share it. */
export type BlockingRule = {
  readonly rule: string;
  readonly most: number;
  readonly keys: (listing: ReadyListing, rareWords: readonly string[]) => readonly string[];
};

/**
 * The ways of finding pairs, each blind to another slip. `rareWords` are the rarest words of the names, the rarest first.
 *
 * Source  METHOD 4.2, step 2.
 */
export const blockingRules: readonly BlockingRule[] = [
  { rule: "same property", most: 100, keys: ({ uprn }) => said(uprn) },
  { rule: "same postcode", most: 100, keys: ({ postcode }) => said(postcode?.text) },
  { rule: "same phone", most: 100, keys: ({ phone }) => said(phone) },
  { rule: "same website", most: 100, keys: ({ host }) => said(host) },
  {
    rule: "same register number",
    most: 100,
    keys: ({ ukprn, companyNumber, charityNumber }) => [
      ...said(ukprn, "u"),
      ...said(companyNumber, "c"),
      ...said(charityNumber, "n"),
    ],
  },
  { rule: "same words in the name", most: 60, keys: ({ forms }) => forms.map(({ sorted }) => sorted) },
  { rule: "a rare word of the name", most: 60, keys: (_, rareWords) => rareWords },
  {
    rule: "a word of the name and the postcode district",
    most: 60,
    keys: ({ postcode }, rareWords) =>
      postcode === null ? [] : rareWords.map((word) => `${word} ${postcode.district}`),
  },
  { rule: "same number and street", most: 60, keys: ({ houseNumber, street }) => door(houseNumber, street) },
  {
    rule: "same number, street and postcode district",
    most: 60,
    keys: ({ houseNumber, street, postcode }) =>
      postcode === null ? [] : door(houseNumber, street).map((key) => `${key} ${postcode.district}`),
  },
];

function said(key: string | null | undefined, mark = ""): string[] {
  return key === null || key === undefined ? [] : [mark + key];
}

// Slips come late in long names of streets.
function door(number: number | null, street: string | null): string[] {
  return number === null || street === null ? [] : [`${number} ${street.slice(0, 5)}`];
}
