import type { Provider } from "./offer.ts";

/** One id for one organisation within a dataset: its number at a register where it has one, else its name without case, spaces and punctuation. */
export function providerId({ name, ukprn, companyNumber, charityNumber }: Provider): string {
  if (ukprn !== null) return `ukprn:${ukprn}`;
  if (companyNumber !== null) return `company:${companyNumber}`;
  if (charityNumber !== null) return `charity:${charityNumber}`;
  return `name:${plainWords(name)}`;
}

/** Words that are the same however they were typed: "The  Hub, Hulme" and "the hub hulme". Words without letters or digits stay as they are. */
export function plainWords(text: string): string {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
  return plain === "" ? text.trim() : plain;
}
