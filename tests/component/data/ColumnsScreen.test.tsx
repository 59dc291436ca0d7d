import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { aDataset, ids } from "./aDataset.ts";
import { type Asked, fakeServer, problem } from "./fakeServer.ts";
import { openPage } from "./pageAt.tsx";

const address = `/p/tees-valley/data/${ids.three}/columns`;

/** A list of classes that no kind is recognised by, with what its columns speak for. */
const unknown = draft({
  kind: "",
  title: "A table of a kind that is not known yet",
  fileName: "classes.csv",
  recipe: { kind: "" },
  issues: { "file blocker": 1 },
  reading: {
    columns: [
      { name: "Org", readAs: null, why: null, examples: ["Stockton Library", "Redcar College"] },
      { name: "Session", readAs: null, why: null, examples: ["Tablets"] },
      { name: "Places", readAs: null, why: null, examples: [] },
    ],
    proposals: [
      {
        kind: "offers",
        title: "Offers",
        matches: [
          { column: "provider", name: "Org", why: "Its name means the same." },
          { column: "title", name: "Session", why: "Its name means the same." },
        ],
        absent: ["level"],
        constants: { delivery: "in person" },
      },
    ],
  },
});

/** Need figures whose columns were recognised, with dashes and blanks that nobody has explained. */
const known = draft({
  title: "Need figures: 21 rows",
  rows: 21,
  heldOutRows: 2,
  recipe: { kind: "need", fixes: [{ column: "value", from: "12o", to: "120" }], source: "Tees Valley Council" },
  reading: {
    columns: ["indicator", "area_type", "area_vintage", "Code", "period", "value", "note"].map((name) => ({
      name,
      readAs: name === "Code" ? "area_code" : name === "note" ? null : name,
      why: name === "Code" ? "chosen by hand" : null,
      examples: ["a", "b"],
    })),
    remarks: ["2 lines above the column names are no data: Need; 2026"],
    doubts: { dash: 38, blank: 1 },
  },
});

test("says what a file was recognised as, what was done in reading it, and why each column is read as it is", async () => {
  server(known);
  openPage(address);
  expect(await screen.findByRole("heading", { level: 1, name: "Recognised as Need figures: 21 rows" })).toBeDefined();
  expect(
    screen.getByText(
      "It has the columns that such a file must have: “indicator”, “area_type”, “area_vintage”, “Code”, “period” and “value”.",
    ),
  ).toBeDefined();
  expect(screen.getByText("21 rows: 19 can be used and 2 cannot.")).toBeDefined();
  expect(screen.getByText("2 lines above the column names are no data: Need; 2026")).toBeDefined();
  const row = screen.getByRole("row", { name: /^Code / });
  expect(within(row).getByText("a · b")).toBeDefined();
  expect(within(row).getByRole("combobox", { name: "Read Code as" })).toHaveProperty("value", "area_code");
  expect(within(row).getByText("Chosen by hand.")).toBeDefined();
});

test("asks once for the whole file what a dash stands for, and sends the answer with everything that was said before", async () => {
  const asked = server(known);
  const page = openPage(address);
  const dashes = await screen.findByRole("group", { name: "38 figures are a dash (-). What does it stand for?" });
  const blanks = screen.getByRole("group", { name: "1 figure is blank. What does a blank stand for?" });
  expect(within(blanks).getByRole("radio", { name: /I do not know/ })).toHaveProperty("checked", true);
  await userEvent.click(within(dashes).getByRole("radio", { name: /^Suppressed/ }));
  await userEvent.click(screen.getByRole("button", { name: "Save and check again" }));
  await waitFor(() => expect(page.whereItIs()).toBe(`/p/tees-valley/data/${ids.three}/problems`));
  expect(saved(asked)).toEqual([
    {
      kind: "need",
      columns: { area_code: "Code" },
      constants: {},
      answers: { dash: "suppressed" },
      fixes: [{ column: "value", from: "12o", to: "120" }],
      assumePlaces: false,
      source: "Tees Valley Council",
    },
  ]);
});

test("a column can be read as another one, and one that is not to be used stays out though it is called so", async () => {
  const asked = server(known);
  openPage(address);
  await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Read note as" }), "lo");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Read value as" }), "hi");
  await userEvent.click(screen.getByRole("button", { name: "Save and check again" }));
  const summary = await screen.findByRole("alert", { name: "There is a problem" });
  expect(within(summary).getByRole("link").textContent).toBe(
    "Choose the column that holds value, or write what is the same in every row",
  );
  expect(document.activeElement).toBe(summary);
  expect(document.title).toBe("Error: Recognised as Need figures: 21 rows – Skills Gap Atlas");
  expect(saved(asked)).toEqual([]);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Read value as" }), "value");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Read period as" }), "");
  await userEvent.type(screen.getByLabelText("What is it in every row?"), "2026");
  await userEvent.click(screen.getByRole("button", { name: "Save and check again" }));
  await waitFor(() => expect(saved(asked)).toHaveLength(1));
  expect(saved(asked)[0]).toMatchObject({ columns: { lo: "note" }, constants: { period: "2026" } });
});

test("two columns cannot both be read as one", async () => {
  const asked = server(known);
  openPage(address);
  await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Read note as" }), "value");
  await userEvent.click(screen.getByRole("button", { name: "Save and check again" }));
  const link = await screen.findByRole("link", { name: "“value” and “note” cannot both be read as value" });
  await userEvent.click(link);
  expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "Read note as" }));
  expect(saved(asked)).toEqual([]);
});

test("of a file that nobody knows it asks what it is, the likeliest first, and takes over the columns that were proposed", async () => {
  const asked = server(unknown);
  openPage(address);
  expect(await screen.findByRole("heading", { level: 1, name: "Say what classes.csv is" })).toBeDefined();
  expect(screen.queryByRole("link", { name: "Go on without changes" })).toBeNull();
  const kind = screen.getByRole("combobox", { name: "What the file is" });
  const first = within(kind).getByRole("group", { name: "What its columns speak for" });
  expect([...first.children].map((option) => option.textContent)).toEqual([
    expect.stringMatching(/^Offers: 2 of its 3 columns fit$/),
  ]);
  await userEvent.click(screen.getByRole("button", { name: "Save and check again" }));
  expect(await screen.findByRole("link", { name: "Choose what the file is" })).toBeDefined();
  await userEvent.selectOptions(kind, "offers");
  expect(screen.getByRole("combobox", { name: "Read Org as" })).toHaveProperty("value", "provider");
  expect(screen.getByRole("combobox", { name: "Read Session as" })).toHaveProperty("value", "title");
  expect(screen.getByRole("combobox", { name: "Read Places as" })).toHaveProperty("value", "places");
  const level = screen.getByRole("group", { name: "level" });
  await userEvent.type(within(level).getByLabelText("What is it in every row?"), "essential");
  await userEvent.click(screen.getByRole("button", { name: "Save and check again" }));
  await waitFor(() => expect(saved(asked)).toHaveLength(1));
  expect(saved(asked)[0]).toMatchObject({ kind: "offers", constants: { level: "essential", delivery: "in person" } });
});

test("what stops the file even so is said on top, and the page stays", async () => {
  const stopped = draft({ issues: { "file blocker": 1 }, title: known.title, reading: known.reading });
  server(known, stopped, [{ message: "Your file has more than one column called 'value'." }]);
  const page = openPage(address);
  await userEvent.click(await screen.findByRole("button", { name: "Save and check again" }));
  const summary = await screen.findByRole("alert", { name: "There is a problem" });
  expect(within(summary).getByText("Your file has more than one column called 'value'.")).toBeDefined();
  expect(page.whereItIs()).toBe(address);
});

test("what the server refuses is said on top, and what was typed stays", async () => {
  const asked = fakeServer({
    "GET /datasets": [known],
    [`PUT /datasets/${ids.three}/recipe`]: problem(409, "Somebody has published this draft."),
  });
  openPage(address);
  await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Read note as" }), "marker");
  await userEvent.click(screen.getByRole("button", { name: "Save and check again" }));
  expect((await screen.findByRole("alert", { name: "There is a problem" })).textContent).toContain(
    "Somebody has published this draft.",
  );
  expect(screen.getByRole("combobox", { name: "Read note as" })).toHaveProperty("value", "marker");
  expect(saved(asked)).toHaveLength(1);
});

test("a file that was read as an earlier one says when that was, and how many fixes were re-applied", async () => {
  const from = { id: ids.two, name: "Need 2025" };
  const again = draft({ title: "Need 2026", recipe: { from }, reading: { ...known.reading, fixed: [3, 1, 0] } });
  fakeServer({
    "GET /datasets": [again],
    "GET /recipes": [
      { id: ids.two, name: "Need 2025", columns: ["value"], recipe: known.recipe, usedAt: "2026-03-03T10:00:00.000Z" },
    ],
  });
  openPage(address);
  expect(
    await screen.findByText("Read as “Need 2025” was on 3 March 2026: 2 fixes re-applied, 1 no longer fits."),
  ).toBeDefined();
});

test("in a wide file the columns that are not used are folded, and each can be reached", async () => {
  const more = Array.from({ length: 40 }, (_, place) => ({
    name: `Aged ${place}`,
    readAs: null,
    why: null,
    examples: ["1"],
  }));
  const figure = { name: "Aged 90", readAs: null, why: "a figure of its own", examples: ["1"] };
  server(draft({ reading: { ...known.reading, columns: [...known.reading.columns, ...more, figure] } }));
  openPage(address);
  expect(await screen.findByText("41 more columns are not used")).toBeDefined();
  expect(within(screen.getByRole("table", { name: "The columns that are used" })).getAllByRole("row")).toHaveLength(8);
  expect(screen.getByText("A figure of its own.")).toBeDefined();
  expect(screen.getByRole("combobox", { name: "Read Aged 39 as" })).toBeDefined();
});

test("a dataset that was published keeps its columns", async () => {
  server(aDataset({ id: ids.three, title: "Need 2025" }));
  openPage(address);
  expect(await screen.findByText(/so how it is read cannot be changed/)).toBeDefined();
  expect(screen.queryByRole("button")).toBeNull();
});

function draft(told: Parameters<typeof aDataset>[0]): Dataset {
  return aDataset({ id: ids.three, status: "draft", current: false, publishedAt: null, mode: null, ...told });
}

/** A server that has one draft, and says of it what `after` says once it has been checked again. */
function server(
  before: Dataset,
  after: Dataset = { ...before, issues: {} },
  blockers: readonly object[] = [],
): Asked[] {
  let now = before;
  const about = { severity: "file blocker", type: "column names", row: null, column: null, value: null, mend: null };
  const issues = blockers.map((blocker) => ({ ...about, ...blocker }));
  return fakeServer({
    "GET /datasets": () => [now],
    [`GET /datasets/${ids.three}/issues`]: { issues, total: issues.length, offset: 0, counts: [] },
    [`GET /datasets/${ids.three}/values`]: { values: [], total: 0, offset: 0 },
    [`PUT /datasets/${ids.three}/recipe`]: () => {
      now = after;
      return now;
    },
  });
}

function saved(asked: readonly Asked[]): unknown[] {
  return asked.filter(({ method }) => method === "PUT").map(({ body }) => body);
}
