import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { type HistoryEvent, historyEventSchema } from "../../../domain/contract/history.ts";
import { aDataset, ids } from "./aDataset.ts";
import { type Asked, fakeServer } from "./fakeServer.ts";
import { openPage } from "./pageAt.tsx";

const address = "/p/tees-valley/data/history";

test("each event stands with when, what, which, who, why and its file; what nobody said is not stated", async () => {
  fakeServer({
    "GET /history": [
      event({ number: 3, what: "undone", dataset: ids.two, title: "Need 2026", why: "Wrong year" }),
      event({ number: 2, dataset: ids.two, title: "Need 2026", replacesTitle: "Need 2025", by: "The data team" }),
      event({ number: 1 }),
    ],
    "GET /datasets": [],
  });
  openPage(address);
  const rows = within(await screen.findByRole("table"))
    .getAllByRole("row")
    .slice(1);
  expect(rows.map((row) => [...row.querySelectorAll("td")].slice(1, 6).map((cell) => cell.textContent))).toEqual([
    ["Undone", "Need 2026", "Not stated", "Wrong year", "Download need.csv"],
    ["Published in place of “Need 2025”", "Need 2026", "The data team", "Not stated", "Download need.csv"],
    ["Published", "Need 2025", "Not stated", "Not stated", "Download need.csv"],
  ]);
  expect(rows[0]?.textContent).toMatch(/^22 November 2026 at \d\d:\d\d/);
  expect(screen.getAllByRole("link", { name: "Download need.csv" })[0]?.getAttribute("href")).toBe(
    `/api/v1/datasets/${ids.two}/file?partnership=tees-valley`,
  );
});

test("only what counts now can be undone, and the reason goes into the history", async () => {
  const current = aDataset({ id: ids.one, title: "Need 2025" });
  const asked = fakeServer({
    "GET /history": [
      event({ number: 4 }),
      event({ number: 3, what: "undone", dataset: ids.three, title: "Need 2023" }),
      event({ number: 2, dataset: ids.three, title: "Need 2023" }),
      event({ number: 1, dataset: ids.two, title: "Need 2024" }),
    ],
    "GET /datasets": [
      current,
      aDataset({ id: ids.two, title: "Need 2024", current: false }),
      aDataset({ id: ids.three, title: "Need 2023", status: "undone", current: false }),
    ],
    [`POST /datasets/${ids.one}/undo`]: { ...current, status: "undone", current: false },
  });
  openPage(address);
  await screen.findByRole("button", { name: "Undo Need 2025" });
  expect(screen.getAllByRole("button")).toHaveLength(1);
  await userEvent.click(screen.getByRole("button", { name: "Undo Need 2025" }));
  const question = screen.getByRole("alertdialog");
  expect(within(question).getByRole("heading").textContent).toBe(
    "Undo “Need 2025” and stop counting its 3 need figures?",
  );
  await userEvent.type(within(question).getByRole("textbox", { name: "Why (optional)" }), "Figures of the wrong year");
  await userEvent.click(within(question).getByRole("button", { name: "Undo this dataset" }));
  expect(await screen.findByText("“Need 2025” is undone and counts no more.")).toBeDefined();
  expect(asked.filter(({ method }) => method === "POST").map(({ body }) => body)).toEqual([
    { why: "Figures of the wrong year" },
  ]);
});

test("a long history is told in pages, newest first", async () => {
  const events = Array.from({ length: 30 }, (_, place) => event({ number: 30 - place, title: `Need ${30 - place}` }));
  fakeServer({
    "GET /history": ({ query }: Asked) => {
      const asked = new URLSearchParams(query);
      const offset = Number(asked.get("offset"));
      return events.slice(offset, offset + Number(asked.get("limit")));
    },
    "GET /datasets": [],
  });
  openPage(address);
  expect(await screen.findByText("Events 1 to 25, newest first")).toBeDefined();
  expect(screen.queryByRole("button", { name: "Newer" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Older" }));
  expect(await screen.findByText("Events 26 to 30, newest first")).toBeDefined();
  await waitFor(() => expect(screen.queryByRole("button", { name: "Older" })).toBeNull());
  expect(screen.getAllByRole("row").at(-1)?.textContent).toContain("Need 1");
});

test("before anything is published it says what to do first", async () => {
  fakeServer({ "GET /history": [], "GET /datasets": [] });
  openPage(address);
  expect(await screen.findByText(/Nothing has been published yet/)).toBeDefined();
  expect(screen.getByRole("link", { name: "Upload a file" })).toBeDefined();
});

function event(told: Partial<Omit<HistoryEvent, "dataset">> & { readonly dataset?: string }): HistoryEvent {
  return historyEventSchema.parse({
    number: 1,
    at: "2026-11-22T10:32:00.000Z",
    what: "published",
    by: null,
    why: null,
    dataset: ids.one,
    title: "Need 2025",
    kind: "need",
    fileName: "need.csv",
    replaces: null,
    replacesTitle: null,
    ...told,
  });
}
