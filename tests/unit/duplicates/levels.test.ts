import { expect, test } from "vitest";
import type { ListingFacts } from "../../../domain/duplicates/listingFacts.ts";
import type { Levels } from "../../../domain/duplicates/comparedPair.ts";
import { pairOf } from "./build.ts";

type Said = Partial<ListingFacts>;

const compare = (a: Said, b: Said): Levels | undefined =>
  pairOf({ postcode: "BL1 1AA", ...a }, { postcode: "BL1 1AA", ...b })?.levels;
const silent: Levels = { identifier: null, name: null, address: null, phone: null, website: null };

test.each<[string, Said, Said, Partial<Levels>]>([
  ["nothing said is nothing compared", {}, {}, {}],
  ["one address missing", { address: "1 Mill Lane" }, {}, {}],
  ["an equal number and street", { address: "1 Mill Lane" }, { address: "1 Mill Ln" }, { address: 2 }],
  [
    "an equal street where neither has a number",
    { address: "Mill Lane" },
    { address: "Mill Lane, Bury" },
    { address: 2 },
  ],
  ["an equal street where one has a number", { address: "1 Mill Lane" }, { address: "Mill Lane" }, { address: 1 }],
  ["an equal number in another street", { address: "1 Mill Lane" }, { address: "1 Park Road" }, { address: 1 }],
  ["a letter beside the number in one", { address: "12a Mill Lane" }, { address: "12 Mill Lane" }, { address: 2 }],
  ["two letters beside the number", { address: "12a Mill Lane" }, { address: "12b Mill Lane" }, { address: 0 }],
  ["another number", { address: "1 Mill Lane" }, { address: "3 Mill Lane" }, { address: 0 }],
  ["an equal phone", { phone: "+44 161 496 0000" }, { phone: "0161 4960000" }, { phone: 2 }],
  ["two figures swapped", { phone: "0161 496 0012" }, { phone: "0161 496 0021" }, { phone: 1 }],
  ["another phone", { phone: "0161 496 0000" }, { phone: "0161 222 1111" }, { phone: 0 }],
  ["an equal host", { website: "www.acme.org/a" }, { website: "https://acme.org" }, { website: 1 }],
  ["another host", { website: "acme.org" }, { website: "acme.org.uk" }, { website: 0 }],
  ["an equal UKPRN", { ukprn: "10001234" }, { ukprn: " 10001234" }, { identifier: 1 }],
  [
    "a company number without its zeros",
    { companyNumber: "01234567" },
    { companyNumber: "1234567" },
    { identifier: 1 },
  ],
  ["two charities", { charityNumber: "1" }, { charityNumber: "2" }, { identifier: 0 }],
  ["numbers of two registers", { charityNumber: "1" }, { ukprn: "1" }, {}],
  [
    "one register agrees and another does not",
    { charityNumber: "1", ukprn: "7" },
    { charityNumber: "2", ukprn: "7" },
    { identifier: 1 },
  ],
])("%s: %j beside %j", (_, one, other, levels) => {
  // Two listings that say the same are still two listings: the id tells them apart.
  expect(compare(one, other)).toEqual({ ...silent, ...levels });
  expect(compare(other, one)).toEqual({ ...silent, ...levels });
});
