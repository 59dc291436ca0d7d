import type { Comparison } from "../../../domain/contract/evidence.ts";

/** What listings are compared by: as the start of a line, and inside a sentence. */
export const comparisonWords: Readonly<Record<Comparison, { readonly title: string; readonly said: string }>> = {
  prior: { title: "Before comparing", said: "the start" },
  identifier: { title: "Register number", said: "the register number" },
  name: { title: "Name", said: "the name" },
  address: { title: "Address", said: "the address" },
  phone: { title: "Phone", said: "the phone" },
  website: { title: "Website", said: "the website" },
};
