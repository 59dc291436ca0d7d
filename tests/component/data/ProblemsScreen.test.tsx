import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Issue } from "../../../domain/contract/issue.ts";
import type { IssueValue } from "../../../domain/contract/issueValue.ts";
import { aDataset, ids } from "./aDataset.ts";
import { type Asked, fakeServer, problem } from "./fakeServer.ts";
import { openPage } from "./pageAt.tsx";

const address = `/p/tees-valley/data/${ids.three}/problems`;
const columns = ["area_code", "value"].map((name) => ({ name, readAs: name, why: null, examples: [] }));

test("the counts come first, what stops rows apart from what only warns", async () => {
  server({ draft: draft({ issues: { "row blocker": 15, warning: 230, exclusion: 4 }, heldOutRows: 14 }) });
  openPage(address);
  expect(await screen.findByText("14 rows cannot be used · 230 warnings")).toBeDefined();
  expect(await screen.findByRole("table", { name: "How many, by kind of problem" })).toBeDefined();
});

test("a problem that stops the whole file is counted before all others and leads to the columns", async () => {
  server({ draft: draft({ kind: "", issues: { "file blocker": 1, "row blocker": 2 }, heldOutRows: 2 }) });
  openPage(address);
  expect(await screen.findByText("1 problem stops the whole file · 2 rows cannot be used")).toBeDefined();
  expect(screen.getByRole("link", { name: "what it is and its columns" }).getAttribute("href")).toBe(
    `/p/tees-valley/data/${ids.three}/columns`,
  );
});

test("the other way to mend is said too: the whole file with an ERRORS column, mended elsewhere and uploaded again", async () => {
  server({});
  openPage(address);
  const download = await screen.findByRole("link", { name: "Download need.csv with an ERRORS column" });
  expect(download.getAttribute("href")).toBe(`/api/v1/datasets/${ids.three}/errors.csv?partnership=tees-valley`);
  expect(screen.getByRole("link", { name: "upload it again" }).getAttribute("href")).toBe("/p/tees-valley/data/upload");
});

test("a value is replaced in all of its cells at once, the file is checked again, and what came of it takes the focus", async () => {
  const after = draft({
    issues: { "row blocker": 2 },
    heldOutRows: 2,
    recipe: { ...draft().recipe, fixes: [{ column: "value", from: "12a", to: "12" }] },
    reading: { ...draft().reading, fixed: [38] },
  });
  const asked = server({ after });
  openPage(address);
  await typeInstead(/Replace “12a” in value, 38 cells, with/, "12");
  await userEvent.click(screen.getByRole("button", { name: "Replace in 38 cells (“12a” in value)" }));
  const said = await screen.findByText("38 cells mended, 2 problems left.");
  await waitFor(() => expect(document.activeElement?.contains(said)).toBe(true));
  expect(document.activeElement?.contains(screen.getByRole("heading", { level: 1 }))).toBe(false);
  expect(recipes(asked)).toEqual([
    { kind: "need", assumePlaces: false, source: "Council", fixes: [{ column: "value", from: "12a", to: "12" }] },
  ]);
});

test("replacing that leaves as much wrong as before is not called mended", async () => {
  const after = draft({ reading: { ...draft().reading, fixed: [38] } });
  server({ after });
  openPage(address);
  await typeInstead(/Replace “12a”/, "12b");
  await userEvent.click(screen.getByRole("button", { name: /^Replace in 38 cells/ }));
  expect(await screen.findByText("38 cells changed, 40 problems left.")).toBeDefined();
});

test("the button says so when cells are about to be made blank, and asks for something else when nothing would change", async () => {
  const asked = server({});
  openPage(address);
  await userEvent.click(await screen.findByRole("button", { name: /^Replace in 38 cells/ }));
  expect(screen.getByText("Enter what it should say instead")).toBeDefined();
  await userEvent.clear(screen.getByRole("textbox", { name: /Replace “12a”/ }));
  await userEvent.click(screen.getByRole("button", { name: /^Make 38 cells blank/ }));
  await waitFor(() =>
    expect(recipes(asked)).toEqual([expect.objectContaining({ fixes: [{ column: "value", from: "12a", to: "" }] })]),
  );
});

test("one cell is mended alone from the list of rows, and the list stands in the address", async () => {
  const asked = server({});
  const page = openPage(address);
  await userEvent.selectOptions(await screen.findByRole("combobox", { name: "List them" }), "rows");
  expect(page.whereItIs()).toBe(`${address}?list=rows`);
  const row = (await screen.findAllByRole("row", { name: /^7 / }))[0];
  expect([...(row?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent)).toEqual([
    "7",
    "value",
    "12a",
    "12a is not a number.Stops the row: not a number",
    "Write a number.",
    "Edit value in row 7",
  ]);
  await userEvent.click(screen.getByRole("button", { name: "Edit value in row 7" }));
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Replace “12a” in value, row 7, with" }));
  await userEvent.keyboard("{Backspace}{Enter}");
  await waitFor(() =>
    expect(recipes(asked)).toEqual([
      expect.objectContaining({ fixes: [{ column: "value", from: "12a", to: "12", row: 7 }] }),
    ]),
  );
});

test("a value that was replaced by something wrong begins from what it is read as now", async () => {
  const fixes = [
    { column: "value", from: "12a", to: "12b" },
    { column: "value", from: "12a", to: "12c", row: 7 },
  ];
  server({ draft: draft({ recipe: { ...draft().recipe, fixes }, reading: { ...draft().reading, fixed: [37, 1] } }) });
  openPage(address);
  const field = await screen.findByRole("textbox", { name: /Replace “12a” in value, 38 cells/ });
  expect(field.getAttribute("value")).toBe("12b");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "List them" }), "rows");
  await userEvent.click(await screen.findByRole("button", { name: "Edit value in row 7" }));
  expect(screen.getByRole("textbox").getAttribute("value")).toBe("12c");
});

test("every replacement is listed with the cells it changed and can be taken back alone", async () => {
  const fixes = [
    { column: "value", from: "12a", to: "12" },
    { column: "value", from: "", to: "[x]", row: 9 },
  ];
  const before = draft({
    recipe: { ...draft().recipe, fixes },
    reading: { ...draft().reading, fixed: [38, 0] },
  });
  const asked = server({ draft: before });
  openPage(address);
  const list = await screen.findByRole("region", { name: "What has been replaced" });
  expect(
    within(list)
      .getAllByRole("row")
      .map((row) => [...row.querySelectorAll("td")].slice(0, 5).map((cell) => cell.textContent)),
  ).toEqual([
    [],
    ["value", "blank", "[x]", "Row 9", "0, it no longer fits"],
    ["value", "12a", "12", "Every row", "38"],
  ]);
  await userEvent.click(within(list).getByRole("button", { name: "Take back (a blank cell in value, row 9)" }));
  expect(
    await screen.findByText("Taken back: a blank cell is read again as it stands in the file, 40 problems left."),
  ).toBeDefined();
  expect(recipes(asked)).toEqual([expect.objectContaining({ fixes: fixes.slice(0, 1) })]);
});

test("a check that fails is said on top, and nothing is announced as mended", async () => {
  server({ after: problem(409, "“Need 2026” was published meanwhile.") });
  openPage(address);
  await typeInstead(/Replace “12a”/, "12");
  await userEvent.click(screen.getByRole("button", { name: /^Replace in 38 cells/ }));
  const summary = await screen.findByRole("alert", { name: "There is a problem" });
  expect(summary.textContent).toContain("“Need 2026” was published meanwhile.");
  expect(document.activeElement).toBe(summary);
  expect(document.title).toBe("Error: Problems in need.csv – Skills Gap Atlas");
  expect(screen.queryByText(/mended,/)).toBeNull();
});

test("what a rule leaves out, and a value that was said for every row, cannot be replaced here", async () => {
  const values = [
    value({ severity: "exclusion", type: "closed", value: "2019" }),
    value({ column: "level", value: "hard" }),
  ];
  server({ values });
  openPage(address);
  expect(await screen.findAllByText(/^Not here\./)).toHaveLength(2);
  expect(screen.queryByRole("textbox")).toBeNull();
});

test("what was published is listed and can no longer be mended", async () => {
  server({ draft: draft({ status: "published", current: true }) });
  openPage(address);
  expect(await screen.findByRole("region", { name: "Every problem, row by row" })).toBeDefined();
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(screen.queryByRole("link", { name: "Go on to the dry run" })).toBeNull();
});

test("the filter by kind stands in the address and is asked of the server, for values as for rows", async () => {
  const asked = server({});
  const page = openPage(address);
  await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Kind of problem" }), "not a number");
  expect(page.whereItIs()).toBe(`${address}?type=not+a+number`);
  const query = "partnership=tees-valley&type=not+a+number&limit=25&offset=0";
  await waitFor(() =>
    expect(asked.filter((one) => one.query === query).map(({ path }) => path)).toEqual(
      expect.arrayContaining([`/datasets/${ids.three}/issues`, `/datasets/${ids.three}/values`]),
    ),
  );
});

function draft(told: Parameters<typeof aDataset>[0] = {}): Dataset {
  return aDataset({
    id: ids.three,
    title: "Need 2026",
    status: "draft",
    current: false,
    publishedAt: null,
    issues: { "row blocker": 40 },
    heldOutRows: 40,
    recipe: { kind: "need", holdOutBadRows: false, assumePlaces: false, source: "Council" },
    reading: { headerRow: 1, columns, remarks: [], proposals: [], doubts: {}, fixed: [] },
    ...told,
  });
}

function value(told: Partial<IssueValue> = {}): IssueValue {
  return {
    severity: "row blocker",
    type: "not a number",
    column: "value",
    value: "12a",
    count: 38,
    firstRow: 7,
    message: "12a is not a number.",
    mend: "Write a number.",
    ...told,
  };
}

type Told = { readonly draft?: Dataset; readonly after?: unknown; readonly values?: readonly IssueValue[] };

/** A server with a draft whose 38 cells say "12a"; after a recipe it answers with what a test says, or the same draft. */
function server({ draft: before = draft(), after = before, values = [value()] }: Told): Asked[] {
  const { severity, type, column, message, mend } = value();
  const issue: Issue = { severity, type, column, message, mend, row: 7, value: "12a" };
  return fakeServer({
    "GET /datasets": [before],
    [`GET /datasets/${ids.three}/issues`]: {
      issues: [issue],
      total: 1,
      offset: 0,
      counts: [{ severity, type, count: 40 }],
    },
    [`GET /datasets/${ids.three}/values`]: { values, total: values.length, offset: 0 },
    [`PUT /datasets/${ids.three}/recipe`]: after,
  });
}

async function typeInstead(name: RegExp, text: string): Promise<void> {
  const field = await screen.findByRole("textbox", { name });
  await userEvent.clear(field);
  await userEvent.type(field, text);
}

function recipes(asked: readonly Asked[]): unknown[] {
  return asked.filter(({ method }) => method === "PUT").map(({ body }) => body);
}
