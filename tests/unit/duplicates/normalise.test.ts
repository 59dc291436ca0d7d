import { expect, test } from "vitest";
import { fingerprint } from "../../../domain/duplicates/normalise/fingerprint.ts";
import { organisationName } from "../../../domain/duplicates/normalise/organisationName.ts";
import { phoneDigits } from "../../../domain/duplicates/normalise/phoneDigits.ts";
import { postcodeParts } from "../../../domain/duplicates/normalise/postcodeParts.ts";
import { streetAddress } from "../../../domain/duplicates/normalise/streetAddress.ts";
import { webHost } from "../../../domain/duplicates/normalise/webHost.ts";

test.each([
  ["the multi multi word test", "multi test the word"],
  [" école ÉCole ecoLe ", "ecole"],
  ["\tABC \t DEF ", "abc def"],
  ["Straße, Ærø & Þing", "aeroe strasse thing"],
])("the fingerprint of %j is %j, as OpenRefine has it", (text, key) => {
  expect(fingerprint(text)).toBe(key);
});

test.each([
  ["Bolton Trng. Assoc. Ltd", ["bolton training association"]],
  ["The Learning Ctr & Cafe C.I.C.", ["learning centre cafe"]],
  ["St. John's Comm Coll (FE)", ["saint johns community college further education", "saint johns community college"]],
  ["Acme Limited t/a Bright Start (Leeds)", ["acme", "bright start leeds", "bright start"]],
  ["Acme trading as Bright Start", ["acme", "bright start"]],
  ["Acme Training, formerly known as Zenith", ["acme training", "zenith"]],
  [
    "Workers Educational Association (WEA)",
    ["workers educational association wea", "workers educational association", "wea"],
  ],
  ["Staff Lounge", ["staff lounge"]],
  ["The Ltd", ["the ltd"]],
  [" – ", []],
])("%j goes by %j", (text, names) => {
  expect(organisationName(text).map((words) => words.join(" "))).toEqual(names);
});

test.each([
  ["+44 (0)161 496 0000", "01614960000"],
  ["0044 161 496 0000", "01614960000"],
  ["44 (0) 161 496 0000", "01614960000"],
  ["0161-496-0000 ext. 23", "01614960000"],
  ["161 496 0000", "01614960000"],
  ["01204 333444 / 07700 900123", "01204333444"],
  ["310/246-1501", "03102461501"],
  ["1-310-246-1501", "03102461501"],
  ["020 7946 0000", "02079460000"],
  ["0440 123456", "0440123456"],
  ["6988048", "6988048"],
  ["none", null],
  ["000000", null],
])("the phone %j is %j", (text, digits) => {
  expect(phoneDigits(text)).toBe(digits);
});

test.each([
  ["https://www.bolton.ac.uk/courses?x=1", "bolton.ac.uk"],
  ["HTTP://WWW.Foo.co.uk:80", "foo.co.uk"],
  ["https://facebook.com/brightstart/about", "facebook.com/brightstart"],
  ["https://m.facebook.com/pages/brightstart/123", "facebook.com/brightstart"],
  ["facebook.com", null],
  ["info@brightstart.org.uk", "brightstart.org.uk"],
  ["brightstart@gmail.com", null],
  ["n/a", null],
  ["", null],
])("the website %j is %j", (text, host) => {
  expect(webHost(text)).toBe(host);
});

test.each([
  ["m14 5tq", { text: "M145TQ", whole: true, district: "M14" }],
  ["BLI 1AA", { text: "BL11AA", whole: true, district: "BL1" }],
  ["M1 IAA", { text: "M11AA", whole: true, district: "M1" }],
  ["EC1A 1BB", { text: "EC1A1BB", whole: true, district: "EC1A" }],
  ["M14", { text: "M14", whole: false, district: "M14" }],
  ["90210-1234", { text: "90210", whole: false, district: "902" }],
  ["4814", { text: "4814", whole: false, district: "48" }],
  ["n/a", null],
  ["", null],
])("the postcode %j is %j", (text, parts) => {
  expect(postcodeParts(text)).toEqual(parts);
});

test.each([
  ["12-14 Mill Lane, Bolton", ["12", "mill", "lane", null, "", "bolton"]],
  ["Unit 5, 12a Mill Ln, Bolton", ["12a", "mill", "lane", null, "", "bolton"]],
  ["Ground Floor 103 York Way Oakford", ["103", "york", "way", null, "", "oakford"]],
  [
    "Bolton Central Library, Le Mans Crescent, Bolton",
    [null, "le mans", "crescent", null, "bolton central library", "bolton"],
  ],
  ["Thaxstead House Moor Rd", [null, "moor", "road", null, "thaxstead house", ""]],
  ["12, Mill Lane", ["12", "mill", "lane", null, "", ""]],
  ["Mill Lane 12", ["12", "mill", "lane", null, "", ""]],
  ["Business Park, Spring Way", [null, "spring", "way", null, "business park", ""]],
  ["435 S. La Cienega Blvd., Los Angeles", ["435", "la cienega", "boulevard", "south", "", "los angeles"]],
  ["100 Fifth Ave. between 15th and 16th", ["100", "5th", "avenue", null, "", ""]],
  ["6 tullaroop tsreet willaroo", ["6", "tullaroop", "street", null, "", "willaroo"]],
  ["6 tullaroop streeet", ["6", "tullaroop", "street", null, "", ""]],
  ["3 Covent Garden", ["3", "covent garden", null, null, "", ""]],
  ["", [null, null, null, null, "", ""]],
])("the address %j is taken apart as %j", (text, parts) => {
  const { number, street, kind, direction, building, town } = streetAddress(text);
  expect([number, street, kind, direction, building.join(" "), town.join(" ")]).toEqual(parts);
});
