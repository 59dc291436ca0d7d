import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { fakeServer, problem } from "../data/fakeServer.ts";
import { kinds, wards } from "../ownAreas/someOwnAreas.ts";
import { reportsAt } from "./reportsAt.tsx";
import { aDocument, aReport, reportId } from "./someReports.ts";

const there = {
  "GET /area-types": kinds,
  "GET /own-areas/candidates": wards,
  "GET /indicators": [],
  "GET /reports": [],
};

function lines(...all: readonly object[]): Response {
  return new Response(all.map((line) => `${JSON.stringify(line)}\n`).join(""));
}

test("a report is asked for with all answers, looked at, kept, and then shown", async () => {
  const asked = fakeServer({
    ...there,
    "POST /reports/preview": () => lines({ type: "answer", answer: aDocument }),
    "POST /reports": () =>
      lines({ type: "progress", step: "Drawing", done: 1, of: 2 }, { type: "answer", answer: aReport() }),
    [`GET /reports/${reportId}/document`]: aDocument,
  });
  const page = reportsAt("/p/vale/reports/new");
  await userEvent.type(await screen.findByRole("textbox", { name: "Title" }), " Gaps in our wards ");
  await userEvent.click(screen.getByRole("radio", { name: /Some of them/ }));
  await userEvent.click(await screen.findByRole("checkbox", { name: /Abram/ }));
  await userEvent.click(screen.getByRole("checkbox", { name: /General/ }));
  await userEvent.click(screen.getByRole("radio", { name: /Others too/ }));
  await userEvent.type(screen.getByRole("textbox", { name: /Made by/ }), "Data team");
  await userEvent.click(screen.getByRole("button", { name: "Continue to the preview" }));
  expect(await screen.findByRole("heading", { name: "Key messages" })).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Keep this report" }));
  await waitFor(() => expect(page.whereItIs()).toBe(`/p/vale/reports/${reportId}?made=yes`));
  const done = await screen.findByRole("alert", { name: "Done" });
  expect([done.textContent, document.activeElement]).toEqual([
    "DoneThe report is kept. Later uploads do not change it.",
    done,
  ]);
  const question = {
    title: "Gaps in our wards",
    areaType: "ward",
    vintage: "2024",
    areas: ["E05000003"],
    levels: ["essential", "specialist"],
    period: null,
    compare: { type: "none" },
    disclosure: { type: "small numbers withheld", below: 10 },
    by: "Data team",
  };
  const posted = asked.filter(({ method }) => method === "POST");
  expect(posted.map(({ path, body }) => [path, body])).toEqual([
    ["/reports/preview", question],
    ["/reports", question],
  ]);
});

test("what is missing is named, each with its field, and nothing is asked of the server", async () => {
  const asked = fakeServer(there);
  reportsAt("/p/vale/reports/new");
  await userEvent.click(await screen.findByRole("radio", { name: /Some of them/ }));
  for (const level of [/Essential/, /General/, /Specialist/])
    await userEvent.click(screen.getByRole("checkbox", { name: level }));
  await userEvent.click(screen.getByRole("button", { name: "Continue to the preview" }));
  const summary = within(screen.getByRole("alert"));
  expect(summary.getAllByRole("link").map(({ textContent }) => textContent)).toEqual([
    "Enter a title for the report",
    "Choose at least one area",
    "Choose at least one level",
    "Choose who will read the report",
  ]);
  expect(asked.some(({ method }) => method === "POST")).toBe(false);
});

test.each(["1", "101", "ten", "-5", ""])("small numbers below “%s” are refused in words", async (below) => {
  fakeServer(there);
  reportsAt("/p/vale/reports/new");
  await userEvent.type(await screen.findByRole("textbox", { name: "Title" }), "Gaps");
  await userEvent.click(screen.getByRole("radio", { name: /Others too/ }));
  const field = screen.getByRole("textbox", { name: "Withhold numbers of people below" });
  await userEvent.clear(field);
  if (below !== "") await userEvent.type(field, below);
  await userEvent.click(screen.getByRole("button", { name: "Continue to the preview" }));
  expect(screen.getByRole("link", { name: "Enter a whole number from 2 to 100" })).toBeDefined();
});

test("the page that somebody came from says what the report is about", async () => {
  fakeServer(there);
  reportsAt("/p/vale/reports/new?areaType=district&vintage=2023&level=general");
  const kind = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Kind of area" });
  expect(kind.selectedOptions[0]?.textContent).toBe("Local authority districts, 2023 (2)");
  const ticked = screen.getAllByRole<HTMLInputElement>("checkbox").map(({ checked }) => checked);
  expect(ticked).toEqual([false, true, false]);
});

test("a preview that cannot be made says why, and the answers are still there", async () => {
  const why = "Essential cannot be scored for 2019.";
  fakeServer({ ...there, "POST /reports/preview": problem(422, why) });
  reportsAt("/p/vale/reports/new");
  await userEvent.type(await screen.findByRole("textbox", { name: "Title" }), "Gaps");
  await userEvent.click(screen.getByRole("radio", { name: /Only our partnership/ }));
  await userEvent.click(screen.getByRole("button", { name: "Continue to the preview" }));
  expect((await screen.findByRole("alert")).textContent).toContain(why);
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Keep this report" }).disabled).toBe(true);
  await userEvent.click(screen.getByRole("button", { name: "Change the answers" }));
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Title" }).value).toBe("Gaps");
});

test("a report shows withheld as [c], zero as 0 and numbers as people write them", async () => {
  fakeServer({ ...there, "GET /reports": [aReport()], [`GET /reports/${reportId}/document`]: aDocument });
  reportsAt(`/p/vale/reports/${reportId}`);
  const table = await screen.findByRole("table", { name: "Wards with the most unmet people" });
  const rows = within(table).getAllByRole("row").slice(1);
  const cells = rows.map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(cells).toEqual([
    ["Abram", "1,234.5"],
    ["Ancoats", "[c]"],
    ["Baguley", "0"],
  ]);
  expect(screen.getByRole("img", { name: "Abram has the widest gap. Abram has 1,234.5 unmet people." })).toBeDefined();
});

test("a kept report is listed with what it is about; one that rests on old data says so and leads to a newer one", async () => {
  fakeServer({
    ...there,
    "GET /reports": [aReport({ isOutdated: true })],
    [`GET /reports/${reportId}/document`]: aDocument,
    [`GET /reports/${reportId}/since`]: { changes: ["“Offers 2026” was published on 4 March 2026."] },
  });
  reportsAt("/p/vale/reports");
  const card = within(await screen.findByRole("article", { name: "Gaps in our wards" }));
  expect(card.getByText("3 wards, essential and general skills")).toBeDefined();
  expect(card.getByText("changed since")).toBeDefined();
  await userEvent.click(card.getByRole("link"));
  expect(await screen.findByText("“Offers 2026” was published on 4 March 2026.")).toBeDefined();
  const link = screen.getByRole("link", { name: "Make a new report that says what changed since" });
  await userEvent.click(link);
  const title = await screen.findByRole<HTMLInputElement>("textbox", { name: "Title" });
  expect(title.value).toBe("Gaps in our wards");
  const beside = screen.getByRole<HTMLSelectElement>("combobox", { name: "Set beside" });
  expect(beside.selectedOptions[0]?.textContent).toMatch(/^Gaps in our wards, 3 March 2026 at /);
});

test("a file that cannot be made says why beside its name", async () => {
  fakeServer({
    ...there,
    "GET /reports": [aReport()],
    [`GET /reports/${reportId}/document`]: aDocument,
    [`GET /reports/${reportId}/files/pdf/progress`]: () => lines({ type: "problem", detail: "The disk is full." }),
  });
  reportsAt(`/p/vale/reports/${reportId}`);
  await userEvent.click(await screen.findByRole("button", { name: "PDF" }));
  expect((await screen.findByRole("alert")).textContent).toBe("PDF was not made. The disk is full.");
});
