import { InvalidArgumentError } from "commander";

/** What `atlas duplicates` compares listings by, in the words of --columns. */
export const listingFields = [
  "name",
  "venue",
  "address",
  "postcode",
  "phone",
  "url",
  "lat",
  "lon",
  "ukprn",
  "company_number",
  "charity_number",
  "uprn",
  "title",
  "level",
  "times",
] as const;
export type ListingField = (typeof listingFields)[number];

/** Which columns of a file a field is made of, as they are called there. */
export type FieldColumns = Readonly<Partial<Record<ListingField, readonly string[]>>>;

/** Reads --columns, such as name=provider,address=street+town. May be said several times. */
export function fieldColumnsFrom(text: string, before: FieldColumns = {}): FieldColumns {
  const said = new Map<string, readonly string[]>(Object.entries(before));
  for (const part of text.split(",")) {
    const [, word = "", columns = ""] = /^([^=]+)=(.+)$/.exec(part.trim()) ?? [];
    const field = fieldOf(word.trim());
    if (field === undefined)
      throw new InvalidArgumentError(`“${part}” is not FIELD=COLUMN. The fields are ${listingFields.join(", ")}.`);
    if (said.has(field))
      throw new InvalidArgumentError(
        `“${field}” is said twice. Columns to join have a + between them: name=given_name+surname.`,
      );
    said.set(field, [columns.trim()]);
  }
  return Object.fromEntries(said);
}

function fieldOf(word: string): ListingField | undefined {
  const plain = word.toLowerCase();
  return listingFields.find((field) => field === plain) ?? otherWords.get(plain);
}

const otherWords: ReadonlyMap<string, ListingField> = new Map([
  ["website", "url"],
  ["lng", "lon"],
  ["long", "lon"],
  ["longitude", "lon"],
  ["latitude", "lat"],
  ["telephone", "phone"],
  ["company", "company_number"],
  ["charity", "charity_number"],
]);
