import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { aDataset, ids } from "./aDataset.ts";
import { type Asked, fakeServer } from "./fakeServer.ts";
import { openPage } from "./pageAt.tsx";
import { showWith } from "./showWith.ts";

const address = `/p/tees-valley/data/${ids.three}`;
const draft = (told: Parameters<typeof aDataset>[0] = {}) =>
  aDataset({
    id: ids.three,
    title: "Need 2026",
    status: "draft",
    current: false,
    publishedAt: null,
    mode: null,
    rows: 1204,
    ...told,
  });

test("a clean draft has two steps behind it and one before it, each a link", async () => {
  server(draft());
  openPage(address);
  expect(await screen.findByRole("heading", { level: 1, name: "Need 2026" })).toBeDefined();
  expect(steps()).toEqual([
    ["1. What it is and its columns", "Completed", `${address}/columns`],
    ["2. Problems", "No problems", `${address}/problems`],
    ["3. Dry run and publish", "Not started", `${address}/preview`],
  ]);
});

test("open questions and rows that cannot be used are counted, and hold nothing up", async () => {
  server(
    draft({
      heldOutRows: 14,
      issues: { "row blocker": 20, warning: 230 },
      recipe: { answers: { blank: "zero" } },
      reading: { doubts: { blank: 3, dash: 38, X: 0 } },
    }),
  );
  openPage(address);
  await screen.findByRole("list", { name: "Steps to publish it" });
  expect(steps()).toEqual([
    ["1. What it is and its columns", "1 open question", `${address}/columns`],
    ["2. Problems", "14 rows cannot be used", `${address}/problems`],
    ["3. Dry run and publish", "Not started", `${address}/preview`],
  ]);
});

test("while nobody knows what a file is, the later steps cannot be started and say why", async () => {
  server(
    draft({
      kind: "",
      title: "A table of a kind that is not known yet",
      fileName: "classes.csv",
      issues: { "file blocker": 1 },
      records: { needFigures: 0 },
    }),
  );
  openPage(address);
  expect(await screen.findByRole("heading", { level: 1, name: "classes.csv" })).toBeDefined();
  expect(steps()).toEqual([
    ["1. What it is and its columns", "To do", `${address}/columns`],
    ["2. ProblemsThe rows can be checked once it is known what the columns are.", "Cannot start yet", null],
    [
      "3. Dry run and publishNothing can be published before it is known what the columns are.",
      "Cannot start yet",
      null,
    ],
  ]);
});

test("a draft of which no row can be used cannot be published, and says what to do first", async () => {
  server(draft({ rows: 3, heldOutRows: 3, issues: { "row blocker": 3 }, records: { needFigures: 0 } }));
  openPage(address);
  await screen.findByRole("list", { name: "Steps to publish it" });
  expect(steps()[2]).toEqual([
    "3. Dry run and publishNo row of the file can be used as it is. Mend the problems first.",
    "Cannot start yet",
    null,
  ]);
});

test("a draft is deleted only after a yes, and then the list of datasets comes back", async () => {
  const asked = server(draft(), {
    [`DELETE /datasets/${ids.three}`]: null,
    "GET /indicators": [],
    "GET /area-types": [],
  });
  const page = openPage(address);
  await userEvent.click(await screen.findByRole("button", { name: "Delete this draft" }));
  const question = screen.getByRole("alertdialog", { name: "Delete the draft of need.csv for good?" });
  await userEvent.click(within(question).getByRole("button", { name: "Delete the draft" }));
  await waitFor(() => expect(page.whereItIs()).toBe("/p/tees-valley/data"));
  expect(asked.filter(({ method }) => method === "DELETE")).toHaveLength(1);
});

test("a published dataset has its facts, how it was read and what was wrong with it, and no steps", async () => {
  server(aDataset({ id: ids.three, title: "Need 2025", reading: { remarks: ["4 rows below the table are notes."] } }));
  openPage(address);
  expect(await screen.findByRole("heading", { level: 1, name: "Need 2025" })).toBeDefined();
  expect(screen.getByText("4 rows below the table are notes.")).toBeDefined();
  expect(await screen.findByText("No problems were found, and no rows were left out.")).toBeDefined();
  expect(screen.queryByRole("list", { name: "Steps to publish it" })).toBeNull();
});

test("the button that deletes a draft stands apart from the table of rows left out above it", async () => {
  server(draft({ exclusions: { "the row is a total": 4 } }));
  openPage(address);
  const button = await screen.findByRole("button", { name: "Delete this draft" });
  showWith("web/style/tokens.css", "web/data/data.css");
  expect(button.previousElementSibling?.tagName).toBe("TABLE");
  expect(getComputedStyle(button).marginTop).toBe("16px");
});

test("a file name that turns the direction of writing turns itself alone, on the draft's page and in the list", async () => {
  const turned = "need\u202Evsc.csv";
  server(draft({ kind: "", fileName: turned }), { "GET /indicators": [], "GET /area-types": [] });
  openPage(address);
  const download = await screen.findByRole("link", { name: /^Download/ });
  const heading = screen.getByRole("heading", { level: 1 });
  expect([heading.textContent, heading.querySelector("bdi")?.textContent]).toEqual([turned, turned]);
  expect(download.querySelector("bdi")?.textContent).toBe(turned);
  await userEvent.click(screen.getByRole("link", { name: "Back to data" }));
  const card = await screen.findByRole("article");
  const names = [...card.querySelectorAll("bdi")].map((name) => name.textContent);
  expect([names, card.textContent?.split(turned).length]).toEqual([[turned, turned, turned], 4]);
});

test("an address of a dataset that is gone says so", async () => {
  server(null);
  openPage(address);
  expect(await screen.findByText(/There is no such dataset here/)).toBeDefined();
});

/** Each step: its words, its status, and where it leads (null: nowhere yet). */
function steps(): (string | null)[][] {
  const items = within(screen.getByRole("list", { name: "Steps to publish it" })).getAllByRole("listitem");
  return items.map((item) => [
    item.firstElementChild?.textContent ?? null,
    item.querySelector(".tag")?.textContent ?? null,
    item.querySelector("a")?.getAttribute("href") ?? null,
  ]);
}

function server(dataset: Dataset | null, others: Record<string, unknown> = {}): Asked[] {
  return fakeServer({
    "GET /datasets": dataset === null ? [] : [dataset],
    [`GET /datasets/${ids.three}/issues`]: { issues: [], total: 0, offset: 0, counts: [] },
    ...others,
  });
}
