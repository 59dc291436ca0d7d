import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterAll, expect, test, vi } from "vitest";
import { clusterSchema } from "../../../domain/contract/duplicates.ts";
import { type Asked, fakeServer, problem } from "../data/fakeServer.ts";
import { openDuplicates, pairAt, repliesBeside, streamed } from "./duplicatesAt.tsx";
import { aDecision, anEffect, aPair, ref, someDuplicates } from "./someDuplicates.ts";

// Files share what they import: what has met the real map is loaded anew here, and what has met the one that stands in for it is forgotten afterwards.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());

vi.mock("../../../web/map/PointsMap.tsx", () => ({ PointsMap: () => null }));

const found = someDuplicates({
  pairs: [
    aPair(2, { probability: 0.93 }),
    aPair(3, { probability: 0.94, held: "different register numbers" }),
    aPair(4, { probability: 0.91 }),
    aPair(5, { probability: 0.89 }),
    aPair(6, { probability: 0.96, status: "merged" }),
  ],
});

test("a preview says which pairs would count as the same and what happens to unmet need, and holds none that are held back", async () => {
  const asked = serve();
  openDuplicates();
  await preview("0.9");
  const region = await screen.findByRole("region", { name: "Accept many at once" });
  expect(
    await within(region).findByText(
      "2 pairs would count as the same. 1 pair is as likely, but held back: look at each in the list above.",
    ),
  ).toBeDefined();
  const pairs = within(region).getByRole("table", { name: "2 pairs that would count as the same" });
  expect([...pairs.querySelectorAll("tbody tr")].map((row) => row.querySelector("strong")?.textContent)).toEqual([
    "Cedar Charity",
    "Ash Library",
  ]);
  const effect = await within(region).findByRole("table", { name: "Unmet people a year in the study area" });
  expect(effect.querySelector("tbody tr")?.textContent).toBe("Essential30010 offers3408 offers3756 offers");
  expect(posted(asked, "/duplicates/effect").at(-1)).toEqual({ verdict: "same", pairs: [named(4), named(2)] });
  expect(posted(asked, "/duplicates/decisions")).toEqual([]);
});

test("accepting is one decision, and one press takes all of it back", async () => {
  const asked = serve();
  openDuplicates();
  await preview("90%");
  await userEvent.click(await screen.findByRole("button", { name: "Mark 2 pairs as the same" }));
  expect(await screen.findByText("2 pairs marked as the same.", { selector: ".notice p" })).toBeDefined();
  expect(posted(asked, "/duplicates/decisions")).toEqual([
    { verdict: "same", decidedBy: "all above", pairs: [named(4), named(2)], after: 7 },
  ]);
  await userEvent.click(screen.getByRole("button", { name: "Take it back" }));
  expect(await screen.findByText("Taken back: the pairs stand as before.")).toBeDefined();
  expect(posted(asked, "/duplicates/decisions/8/undo")).toEqual([{}]);
});

test("while the server looks at everything again after a decision, the list says that it is not up to date", async () => {
  let asked = 0;
  serve({
    "GET /duplicates": () => {
      asked += 1;
      return asked === 1 ? streamed(found) : new Response(new ReadableStream());
    },
  });
  openDuplicates();
  expect(await screen.findByText("4 of 5 pairs listed")).toBeDefined();
  expect(screen.queryByText(/bringing the list up to date/)).toBeNull();
  await preview("0.9");
  await userEvent.click(await screen.findByRole("button", { name: "Mark 2 pairs as the same" }));
  expect(await screen.findByText(/bringing the list up to date/)).toBeDefined();
});

test.for(["", "often", "0.3", "1.2", "-1"])(
  "a probability that is none is refused where it was typed: “%s”",
  async (typed) => {
    const asked = serve();
    openDuplicates();
    await preview(typed);
    const box = screen.getByRole("textbox", { name: "Accept all pairs from" });
    expect(box.getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText("Enter a probability from 0.5 to 1, such as 0.9")).toBeDefined();
    expect(posted(asked, "/duplicates/effect")).toEqual([{}]);
  },
);

test("a preview of nothing says so and offers nothing to press", async () => {
  serve();
  openDuplicates();
  await preview("0.99");
  expect(await screen.findByText(/^No pair that waits for review is that likely/)).toBeDefined();
  expect(screen.queryByRole("button", { name: /^Mark/ })).toBeNull();
});

test("where all that are so likely are held back the preview says so, and does not call them unlikely", async () => {
  serve();
  openDuplicates();
  await preview("0.94");
  expect(
    await screen.findByText(
      "None can be accepted unseen. 1 pair is as likely, but held back: look at each in the list above.",
    ),
  ).toBeDefined();
  expect(screen.queryByRole("button", { name: /^Mark/ })).toBeNull();
});

test("changing the number takes the preview away: nobody accepts what they have not seen", async () => {
  serve();
  openDuplicates();
  await preview("0.9");
  await screen.findByRole("button", { name: "Mark 2 pairs as the same" });
  await userEvent.type(screen.getByRole("textbox", { name: "Accept all pairs from" }), "9");
  expect(screen.queryByRole("button", { name: /^Mark/ })).toBeNull();
});

const three = clusterSchema.parse({
  id: "c",
  listings: [ref("a", 2), ref("b", 2), ref("b", 3)],
  weakest: 0.96,
  placesConflict: true,
});

test("one listing is taken out of an offer by being different from each of the others", async () => {
  const asked = serve({ "GET /duplicates": () => streamed({ ...found, clusters: [three] }) });
  openDuplicates(pairAt(2));
  const section = await screen.findByRole("region", { name: "3 listings count as one offer" });
  expect(section.textContent).toContain("The weakest link between them is 96% likely.");
  expect(section.textContent).toContain("The places that they state differ by more than a fifth.");
  await userEvent.click(within(section).getByRole("button", { name: "Take out of this offer" }));
  expect(within(section).getByRole("alert").textContent).toBe("Error: Tick the listings to take out");
  await userEvent.click(within(section).getByRole("checkbox", { name: /^Birch College Ltd/ }));
  await userEvent.click(within(section).getByRole("button", { name: "Take out of this offer" }));
  const question = screen.getByRole("alertdialog");
  expect(within(question).getByRole("heading").textContent).toBe(
    "Take 1 listing out, to count by itself, apart from the other 2?",
  );
  await userEvent.type(within(question).getByRole("textbox", { name: "Why (optional)" }), "Another course");
  await userEvent.click(within(question).getByRole("button", { name: "Take out" }));
  expect(await screen.findByText("1 listing taken out of the offer.")).toBeDefined();
  await userEvent.keyboard("u");
  expect(await screen.findByText(/^That decision was taken on many pairs at once/)).toBeDefined();
  expect(posted(asked, "/duplicates/decisions")).toEqual([
    {
      verdict: "different",
      decidedBy: "exclude",
      pairs: [
        { one: ref("a", 2), other: ref("b", 3) },
        { one: ref("b", 2), other: ref("b", 3) },
      ],
      why: "Another course",
      after: 7,
    },
  ]);
});

test("an offer is split between what is ticked and the rest, and what is ticked stays together", async () => {
  const asked = serve({ "GET /duplicates": () => streamed({ ...found, clusters: [three] }) });
  openDuplicates(pairAt(2));
  const section = await screen.findByRole("region", { name: "3 listings count as one offer" });
  for (const box of within(section).getAllByRole("checkbox")) {
    // oxlint-disable-next-line no-await-in-loop -- one tick after the other
    await userEvent.click(box);
  }
  await userEvent.click(within(section).getByRole("button", { name: "Split into two" }));
  expect(within(section).getByRole("alert").textContent).toBe("Error: Leave at least one listing unticked");
  await userEvent.click(within(section).getByRole("checkbox", { name: /^Birch College Ltd/ }));
  await userEvent.click(within(section).getByRole("button", { name: "Split into two" }));
  expect(within(screen.getByRole("alertdialog")).getByRole("heading").textContent).toBe(
    "Count 2 listings as one offer and the other as another?",
  );
  await userEvent.click(screen.getByRole("button", { name: "Split the offer" }));
  await screen.findByText("Split into two offers.");
  expect(posted(asked, "/duplicates/decisions").map((body) => Reflect.get(Object(body), "pairs"))).toEqual([
    [
      { one: ref("a", 2), other: ref("b", 3) },
      { one: ref("b", 2), other: ref("b", 3) },
    ],
  ]);
});

test("the history tells every decision, and takes back those that still hold", async () => {
  const asked = serve({
    "GET /duplicates/decisions": [
      aDecision({ number: 10, verdict: null, decidedBy: null, takesBack: 8, why: "Too soon" }),
      aDecision({ number: 9, verdict: "different", decidedBy: "exclude", pairs: 2, by: "Ann" }),
      aDecision({ number: 8, decidedBy: "all above", pairs: 23, takenBack: true }),
      aDecision({ number: 7 }),
    ],
    "POST /duplicates/decisions/9/undo": aDecision({ number: 11, verdict: null, decidedBy: null, takesBack: 9 }),
  });
  openDuplicates();
  const table = await screen.findByRole("table", { name: "Decisions, newest first" });
  expect(
    [...table.querySelectorAll("tbody tr")].map((row) => [...row.children].slice(2, 6).map((cell) => cell.textContent)),
  ).toEqual([
    ["Takes back decision 8", "“Ash Library” and “Ash Library Ltd”", "Not stated", "Too soon"],
    [
      "Different listings",
      "Taken out of an offer: 2 pairs at once, the first: “Ash Library” and “Ash Library Ltd”",
      "Ann",
      "Not stated",
    ],
    [
      "Same listing",
      "All likely pairs: 23 pairs at once, the first: “Ash Library” and “Ash Library Ltd”",
      "Not stated",
      "Not stated",
    ],
    ["Same listing", "“Ash Library” and “Ash Library Ltd”", "Not stated", "Not stated"],
  ]);
  const buttons = within(table).getAllByRole("button");
  expect(buttons.map(({ textContent }) => textContent?.slice(0, 34))).toEqual([
    "Take back “Different listings” on ",
    "Take back “Same listing” on “Ash L",
  ]);
  await userEvent.click(within(table).getByRole("button", { name: /“Different listings” on/ }));
  expect(screen.getByRole("alertdialog").textContent).toContain("Take back “Different listings” on 2 pairs?");
  await userEvent.click(screen.getByRole("button", { name: "Take it back" }));
  expect(await screen.findByText("Decision 9 is taken back.")).toBeDefined();
  expect(posted(asked, "/duplicates/decisions/9/undo")).toEqual([{}]);
});

test("where many were decided on meanwhile, the server's words are shown and nothing is marked", async () => {
  serve({ "POST /duplicates/decisions": problem(409, "Decided meanwhile by Ann.") });
  openDuplicates();
  await preview("0.9");
  await userEvent.click(await screen.findByRole("button", { name: "Mark 2 pairs as the same" }));
  expect((await screen.findByRole("alert")).textContent).toBe("There is a problemDecided meanwhile by Ann.");
  expect(screen.queryByRole("button", { name: "Take it back" })).toBeNull();
});

function serve(replies: Readonly<Record<string, unknown>> = {}): Asked[] {
  return fakeServer({
    ...repliesBeside(),
    "GET /duplicates": () => streamed(found),
    "POST /duplicates/effect": ({ body }: Asked) => anEffect("pairs" in Object(body) ? 375 : null),
    "POST /duplicates/decisions": aDecision({ number: 8 }),
    "POST /duplicates/decisions/8/undo": aDecision({ number: 9, verdict: null, decidedBy: null, takesBack: 8 }),
    ...replies,
  });
}

async function preview(from: string): Promise<void> {
  const box = await screen.findByRole("textbox", { name: "Accept all pairs from" });
  await userEvent.clear(box);
  if (from !== "") await userEvent.type(box, from);
  await userEvent.click(screen.getByRole("button", { name: "Preview" }));
}

function named(row: number) {
  return { one: ref("a", row), other: ref("b", row) };
}

function posted(asked: readonly Asked[], path: string): unknown[] {
  return asked.filter((one) => one.method === "POST" && one.path === path).map(({ body }) => body);
}
