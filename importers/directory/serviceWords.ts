import type { TableRow } from "./tables.ts";

/** What a service costs: in its own words, else in its cost options. */
export function costWords(
  service: TableRow<"services"> | undefined,
  options: readonly TableRow<"cost_options">[],
): string {
  const own = service?.cell("fees_description") ?? "";
  return own === "" ? [...new Set(options.map(optionWords).filter((text) => text !== ""))].join("; ") : own;
}

/** Whom a service is for: in its own words, and from which age to which. */
export function audienceWords(service: TableRow<"services"> | undefined): string {
  if (service === undefined) return "";
  const [from, to] = [service.cell("minimum_age"), service.cell("maximum_age")];
  const ages =
    from === "" ? (to === "" ? "" : `up to age ${to}`) : to === "" ? `age ${from} and over` : `ages ${from} to ${to}`;
  return [service.cell("eligibility_description"), ages].filter((text) => text !== "").join("; ");
}

/** Where a location is: its physical address, else the first that it has. */
export function addressOf(addresses: readonly TableRow<"addresses">[]): TableRow<"addresses"> | undefined {
  return addresses.find((address) => address.cell("address_type").toLowerCase() === "physical") ?? addresses[0];
}

function optionWords(option: TableRow<"cost_options">): string {
  const amount = option.cell("amount");
  const currency = option.cell("currency").toUpperCase();
  const isFree = /^0+(\.0+)?$/.test(amount);
  const price = isFree ? "free" : amount === "" ? "" : currency === "GBP" ? `£${amount}` : `${amount} ${currency}`;
  return [option.cell("option"), price.trim(), option.cell("amount_description")]
    .filter((text) => text !== "")
    .join(" ");
}
