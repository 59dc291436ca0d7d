import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { aDataset, ids } from "./aDataset.ts";
import { fakeServer, problem } from "./fakeServer.ts";
import { openPage } from "./pageAt.tsx";

const nothing = { "GET /indicators": [], "GET /area-types": [] };

test("an empty partnership is told what to load, in order, with a template for each", async () => {
  fakeServer({ ...nothing, "GET /datasets": [] });
  openPage("/p/tees-valley/data");
  const steps = await screen.findByRole("region", { name: "Start here: what to load, in this order" });
  expect(
    within(steps)
      .getAllByRole("heading", { level: 3 })
      .map((title) => title.textContent),
  ).toEqual(["Areas", "Area parts", "Postcodes", "Indicators", "Need", "Offers"]);
  expect(
    within(steps)
      .getAllByText(/^(Not started|Not loaded here|Optional)$/)
      .map((tag) => tag.textContent),
  ).toEqual(["Not started", "Not loaded here", "Optional", "Not started", "Not started", "Not started"]);
  const template = within(steps).getByRole("link", { name: "Download the need template (CSV)" });
  expect(template.getAttribute("download")).toBe("template-need.csv");
  expect(decodeURIComponent(template.getAttribute("href") ?? "")).toContain(
    "indicator,area_type,area_vintage,area_code",
  );
});

test("each dataset says whether it counts, and a replaced one does not pass for current", async () => {
  const old = aDataset({ id: ids.one, title: "Need 2024", current: false });
  const current = aDataset({ id: ids.two, title: "Need 2025", replaces: ids.one });
  const draft = aDataset({ id: ids.three, title: "Offers", status: "draft", current: false, publishedAt: null });
  fakeServer({ ...nothing, "GET /datasets": [draft, current, old] });
  openPage("/p/tees-valley/data");
  const cards = await screen.findAllByRole("article");
  expect(cards.map((card) => [card.querySelector("h3")?.textContent, card.querySelector(".tag")?.textContent])).toEqual(
    [
      ["Offers", "Draft"],
      ["Need 2025", "Current"],
      ["Need 2024", "Replaced"],
    ],
  );
  expect(
    screen.getByText("1 dataset counts in the scores now. 1 draft waits to be published or deleted."),
  ).toBeDefined();
});

test("what a publisher did not state is said to be not stated", async () => {
  fakeServer({ ...nothing, "GET /datasets": [aDataset({ dataDate: "2025-12-31", issues: { warning: 2 } })] });
  openPage("/p/tees-valley/data");
  const card = await screen.findByRole("article", { name: "Need by ward" });
  const names = [...card.querySelectorAll("dt")].map((name) => name.textContent);
  const values = [...card.querySelectorAll("dd")].map((value) => value.textContent);
  expect(Object.fromEntries(names.map((name, place) => [name, values[place]]))).toEqual({
    Holds: "3 rows: 3 need figures",
    Source: "Not stated",
    Licence: "Not stated",
    "Date of the data": "31 December 2025",
    Imported: "3 March 2026, published 4 March 2026",
    "Problems found": "2 warnings",
    "File as it came": "Download need.csv (2\u00a0KB)",
  });
});

test("undo asks first and says what counts again", async () => {
  const old = aDataset({ id: ids.one, title: "Need 2024", current: false });
  const current = aDataset({ id: ids.two, title: "Need 2025", replaces: ids.one });
  const asked = fakeServer({
    ...nothing,
    "GET /datasets": [current, old],
    [`POST /datasets/${ids.two}/undo`]: { ...current, status: "undone", current: false },
  });
  openPage("/p/tees-valley/data");
  await userEvent.click(await screen.findByRole("button", { name: "Undo Need 2025" }));
  const question = screen.getByRole("alertdialog");
  expect(within(question).getByRole("heading").textContent).toBe(
    "Undo “Need 2025”, stop counting its 3 need figures and count “Need 2024” again?",
  );
  expect(asked.filter(({ method }) => method === "POST")).toEqual([]);
  await userEvent.click(within(question).getByRole("button", { name: "Undo this dataset" }));
  expect(await screen.findByText("“Need 2025” is undone and counts no more.")).toBeDefined();
  expect(asked.filter(({ method }) => method === "POST")).toEqual([
    { method: "POST", path: `/datasets/${ids.two}/undo`, query: "partnership=tees-valley", body: {} },
  ]);
});

test("areas offer no undo, because other partnerships stand on them", async () => {
  fakeServer({ ...nothing, "GET /datasets": [aDataset({ kind: "areas", records: { needFigures: 0, areas: 3 } })] });
  openPage("/p/tees-valley/data");
  expect(await screen.findByText(/It cannot be undone: every partnership shares its areas/)).toBeDefined();
  expect(screen.queryByRole("button", { name: /Undo/ })).toBeNull();
});

test("a list that cannot be read says why and can be asked for again", async () => {
  let tries = 0;
  const reply = () => (++tries === 1 ? problem(500, "The database does not answer.") : [aDataset()]);
  fakeServer({ ...nothing, "GET /datasets": reply });
  openPage("/p/tees-valley/data");
  expect(await screen.findByText("The database does not answer.")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("article", { name: "Need by ward" })).toBeDefined();
});
