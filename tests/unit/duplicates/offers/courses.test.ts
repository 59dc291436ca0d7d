import { expect, test } from "vitest";
import { mayBeOneOffer } from "../../../../domain/duplicates/offers/mayBeOneOffer.ts";
import { listing, resolved, rowsBehind } from "./build.ts";

test.for([
  ["the same words in another order", { title: "Basics, computer" }, true],
  ["a slip of the pen", { title: "Compuetr basics" }, true],
  ["a course of its own", { title: "Computer advanced" }, false],
  ["another part", { title: "Computer basics 2" }, false],
  ["another group", { title: "Computer basics A" }, false],
  ["another day", { times: "Mondays" }, false],
  ["another start", { starts: "2026-09-01" }, false],
  ["another audience", { audience: "Over 60s" }, false],
  ["no word about the day", { times: null }, true],
  ["more places", { places: 90 }, true],
  ["another level", { level: "general" }, false],
  ["online", { delivery: "online" }, false],
  ["blended", { delivery: "blended" }, true],
  ["outreach", { delivery: "outreach" }, false],
  ["signposting", { delivery: "signposting" }, false],
  ["no word about the delivery", { delivery: null }, true],
] as const)("in one file, a second row with %s may be the same offer: %s", ([, more, wanted]) => {
  const row = { times: "Fridays", starts: "2026-03-01", audience: "Everybody" };
  const [one, other] = [listing("1:2", row), listing("1:3", { ...row, ...more })];
  expect([mayBeOneOffer(one, other), mayBeOneOffer(other, one)]).toEqual([wanted, wanted]);
});

test.for([
  ["Part 1", "Part 2"],
  ["Word", "Work"],
  ["Excel", "Excel and Word"],
  ["Class A", "Class B"],
  ["Course", "Class"],
] as const)("“%s” and “%s” are two courses of one file", ([title, other]) => {
  expect(mayBeOneOffer(listing("1:2", { title }), listing("1:3", { title: other }))).toBe(false);
});

test("across files a course may go by any name and run on any day", () => {
  const other = listing("2:2", { title: "Silver surfers", times: "Mondays", starts: "2026-09-01" });
  expect(mayBeOneOffer(listing("1:2", { times: "Fridays", starts: "2026-03-01" }), other)).toBe(true);
});

test("titles that name different subjects are a question for somebody; titles that name none are not", () => {
  expect(statusOf("Digital photography", "Digital marketing")).toEqual([
    ["review", "The titles “Digital photography” and “Digital marketing” have only everyday words in common, if any."],
  ]);
  expect(statusOf("Digital photography", "Photographs on your computer")).toEqual([["merged", null]]);
  expect(statusOf("Computer basics", "Digital photography")).toEqual([["merged", null]]);
  expect(statusOf("Hulme Hub drop-in", "Digital photography")).toEqual([["merged", null]]);
});

function statusOf(one: string, other: string) {
  const offers = [listing("1:2", { title: one }), listing("2:2", { title: other })];
  return resolved(offers, [[0, 1]]).pairs.map(({ status, held }) => [status, held]);
}

test("venues without an offer are called by their names, which need have nothing in common unless a file lists several there", () => {
  const alone = [...venues(1, ["Zion Centre"]), ...venues(2, ["Powerhouse"])];
  expect(rowsBehind(resolved(alone, [[0, 1]]))).toEqual(["2:2 1:2"]);
  const beside = [...venues(1, ["Zion Centre", "Children’s Library"]), ...venues(2, ["Powerhouse"])];
  const pairs = [
    [0, 2],
    [1, 2],
  ] as const;
  expect(rowsBehind(resolved(beside, pairs))).toEqual(["1:2", "1:3", "2:2"]);
});

test("of a college's courses in two files each goes with its own, and no course swallows another", () => {
  const titles = ["Word for beginners", "Excel for beginners", "Photography", "Excel, next steps"];
  const one = titles.map((title, k) => listing(`1:${k + 2}`, { title }));
  const other = ["Photography", "Excel for beginner", "Word for beginners", "Robotics"].map((title, k) =>
    listing(`2:${k + 2}`, { title }),
  );
  const every = one.flatMap((_, a) => other.map((__, b) => [a, one.length + b] as const));
  const answer = resolved([...one, ...other], every);
  expect(rowsBehind(answer)).toEqual(["1:5", "2:2 1:4", "2:3 1:3", "2:4 1:2", "2:5"]);
  const asked = answer.pairs.filter(({ status }) => status === "review");
  expect(asked.map((pair) => [pair.one.slice(-1), pair.other.slice(-1), pair.held])).toEqual([
    [
      "5",
      "5",
      "One of the files lists several offers here, and these titles have only everyday words in common, if any.",
    ],
  ]);
});

function venues(number: number, names: readonly string[]) {
  return titled(number, names).map((venue) => ({ ...venue, level: null, delivery: null }));
}

function titled(number: number, words: readonly string[]) {
  return words.map((title, k) => listing(`${number}:${k + 2}`, { title }));
}

test("nobody is asked about every course of one file and every course of another", () => {
  const one = titled(1, ["Excel", "Photography", "Welding", "Robotics"]);
  const other = titled(2, ["Spreadsheets", "Cameras", "Metal", "Machines"]);
  const asked = (of: number) => {
    const [first, second] = [one.slice(0, of), other.slice(0, of)];
    const every = first.flatMap((_, a) => second.map((__, b) => [a, of + b] as const));
    return resolved([...first, ...second], every).pairs.map(({ status }) => status);
  };
  expect([new Set(asked(3)), new Set(asked(4))]).toEqual([new Set(["review"]), new Set(["separate"])]);
});

test("an id of the files' own settles which course it is, whatever its title; one that we gave, or a bare number, does not", () => {
  const [apart, together] = [
    ["1:2", "1:3", "2:2"],
    ["1:3", "2:2 1:2"],
  ];
  expect([joinedById("MC-0417"), joinedById("row-2"), joinedById("417")]).toEqual([together, apart, apart]);
});

function joinedById(listingId: string) {
  const offers = [
    listing("1:2", { title: "Welding", listingId }),
    listing("1:3"),
    listing("2:2", { title: "Robotics", listingId }),
  ];
  const pairs = [
    [0, 2],
    [1, 2],
  ] as const;
  return rowsBehind(resolved(offers, pairs));
}

test("courses of one place are counted from half likely up, whatever is asked about", () => {
  const offers = [
    listing("1:2", { title: "Excel for beginners" }),
    listing("1:3", { title: "Word for beginners" }),
    listing("2:2", { title: "Excel" }),
  ];
  const statusWith = (probability: number) =>
    resolved(
      offers,
      [
        [0, 2],
        [1, 2, probability],
      ],
      { reviewFrom: 0.9 },
    ).pairs.map(({ status }) => status);
  expect([statusWith(0.5), statusWith(0.49)]).toEqual([["review"], ["merged"]]);
});

test("of two runs that could be it, the likelier is", () => {
  const runs = ["Mondays", "Fridays"].map((times, k) => listing(`2:${k + 2}`, { times }));
  const pairs = [
    [0, 1, 0.96],
    [0, 2, 0.98],
  ] as const;
  expect(rowsBehind(resolved([listing("1:2"), ...runs], pairs))).toEqual(["2:2", "2:3 1:2"]);
});

test("where a file lists several courses, a title that settles nothing is a question for somebody", () => {
  const offers = [
    listing("1:2", { title: "Excel for beginners" }),
    listing("1:3", { title: "Excel for managers" }),
    listing("2:2", { title: "Excel" }),
  ];
  const answer = resolved(offers, [
    [0, 2],
    [1, 2],
  ]);
  expect(rowsBehind(answer)).toEqual(["1:2", "1:3", "2:2"]);
  const why = "One of the files lists several offers here, and the titles do not say which it is.";
  expect(answer.pairs.map(({ status, held }) => [status, held])).toEqual([
    ["review", why],
    ["review", why],
  ]);
});

test("a course with many runs in one file stays as many offers, and each takes the other file's run of the same day", () => {
  const starts = [
    ["1:2", "2026-01-05"],
    ["1:3", "2026-04-05"],
    ["2:2", "2026-04-05"],
    ["2:3", null],
  ] as const;
  const offers = starts.map(([at, day]) => listing(at, { starts: day }));
  const every = [
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
  ] as const;
  expect(rowsBehind(resolved(offers, every))).toEqual(["2:2 1:3", "2:3 1:2"]);
});

test("another file cannot bring two rows of one file together, but somebody can", () => {
  const offers = [listing("1:2", { times: "Mondays" }), listing("1:3", { times: "Fridays" }), listing("2:2")];
  const pairs = [
    [0, 2],
    [1, 2],
  ] as const;
  const answer = resolved(offers, pairs);
  expect(rowsBehind(answer)).toEqual(["1:3", "2:2 1:2"]);
  expect(answer.pairs.map(({ status }) => status)).toEqual(["merged", "separate"]);
  expect(rowsBehind(resolved(offers, pairs, { decisions: [[0, 1, "same"]] }))).toEqual(["2:2 1:2 1:3"]);
});

test("the same row twice in one file counts once, but three rows only where each is like each", () => {
  const offers = [listing("1:2"), listing("1:3"), listing("1:4")];
  const chain = [
    [0, 1, 0.99],
    [1, 2, 0.98],
  ] as const;
  expect(rowsBehind(resolved(offers, chain))).toEqual(["1:2 1:3", "1:4"]);
  expect(resolved(offers, chain).pairs.map(({ status }) => status)).toEqual(["merged", "review"]);
  expect(rowsBehind(resolved(offers, [...chain, [0, 2, 0.97]]))).toEqual(["1:2 1:3 1:4"]);
});
