import { levelWords } from "../../../domain/contract/level.ts";
import type { Offer, PlacesBasis } from "../../../domain/contract/offer.ts";
import { dateWritten, numberWritten } from "../../data/written.ts";

/** How what two listings say of one thing compares. “spelling”: the same but for capitals, signs and spaces. */
export type FieldAgreement = "same" | "spelling" | "differs" | "one is silent" | "both are silent";

/** One thing that listings say, as both say it; null where one does not. */
export type ComparedField = {
  readonly title: string;
  readonly one: string | null;
  readonly other: string | null;
  readonly agreement: FieldAgreement;
};

/** All that two listings say, thing by thing, in the order people look at them: who, what, where, how to reach them, how much and when. */
export function comparedFields(one: Offer, other: Offer): ComparedField[] {
  return fields.map(({ title, of }) => {
    const [first, second] = [of(one), of(other)];
    return { title, one: first, other: second, agreement: agreementOf(first, second) };
  });
}

function agreementOf(one: string | null, other: string | null): FieldAgreement {
  if (one === null && other === null) return "both are silent";
  if (one === null || other === null) return "one is silent";
  if (one === other) return "same";
  return bare(one) === bare(other) ? "spelling" : "differs";
}

function bare(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, "");
}

const fields: readonly { readonly title: string; readonly of: (offer: Offer) => string | null }[] = [
  { title: "Provider", of: ({ provider }) => provider.name },
  { title: "Title", of: ({ title }) => title },
  { title: "Level", of: ({ level }) => (level === null ? null : levelWords[level].title) },
  { title: "Delivery", of: ({ delivery }) => delivery },
  { title: "Venue", of: ({ venue }) => venue.name },
  { title: "Address", of: ({ venue }) => venue.address },
  { title: "Postcode", of: ({ venue }) => venue.postcode },
  { title: "Phone", of: ({ phone }) => phone },
  { title: "Website", of: ({ website }) => website },
  { title: "Email", of: ({ email }) => email },
  { title: "UKPRN", of: ({ provider }) => provider.ukprn },
  { title: "Company number", of: ({ provider }) => provider.companyNumber },
  { title: "Charity number", of: ({ provider }) => provider.charityNumber },
  { title: "Places a year", of: placesWritten },
  { title: "Audience", of: ({ audience }) => audience },
  { title: "Cost", of: ({ cost }) => cost },
  { title: "Times", of: ({ times }) => times },
  { title: "Starts", of: ({ starts }) => dateOrNull(starts) },
  { title: "Ends", of: ({ ends }) => dateOrNull(ends) },
  { title: "Funding", of: ({ funding }) => funding },
  { title: "Learners started", of: ({ started }) => numberOrNull(started) },
  { title: "Learners completed", of: ({ completed }) => numberOrNull(completed) },
];

const basisWords: Readonly<Record<PlacesBasis, string>> = {
  measured: "",
  assumed: " (assumed)",
  invented: " (invented)",
  unknown: "",
};

function placesWritten({ placesPerYear, placesBasis }: Offer): string | null {
  return placesPerYear === null ? null : `${numberWritten(placesPerYear)}${basisWords[placesBasis]}`;
}

function dateOrNull(date: string | null): string | null {
  return date === null ? null : dateWritten(date);
}

function numberOrNull(number: number | null): string | null {
  return number === null ? null : numberWritten(number);
}
