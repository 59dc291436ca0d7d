import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Issue } from "../../../domain/contract/issue.ts";
import { aDataset, ids } from "./aDataset.ts";
import { type Asked, fakeServer, problem } from "./fakeServer.ts";
import { openPage } from "./pageAt.tsx";

const address = `/p/tees-valley/data/${ids.three}`;
const draft = (told: Parameters<typeof aDataset>[0] = {}) =>
  aDataset({
    id: ids.three,
    title: "Need 2026",
    status: "draft",
    current: false,
    publishedAt: null,
    rows: 1204,
    ...told,
  });

/** Two problems in row 7 and one in row 9: two rows. */
const blockers = [issueAt(7), issueAt(7), issueAt(9)];

test("a clean draft with nothing of its kind is published at once, whole", async () => {
  const asked = server([draft()], []);
  openPage(address);
  await userEvent.click(await screen.findByRole("button", { name: "Publish 1,204 rows" }));
  expect(await screen.findByText("“Need 2026” is published and counts in the scores.")).toBeDefined();
  expect(publishings(asked)).toEqual([{ holdOutBadRows: false }]);
  expect(screen.getByRole("link", { name: "See the map" }).getAttribute("href")).toBe("/p/tees-valley/map");
});

test("rows with problems are left out only with the analyst's yes, and a row with two problems counts once", async () => {
  const asked = server([draft({ issues: { "row blocker": 3 }, heldOutRows: 2 })], blockers);
  openPage(address);
  await userEvent.click(await screen.findByRole("button", { name: "Publish 1,202 rows" }));
  const summary = await screen.findByRole("alert", { name: "There is a problem" });
  expect(within(summary).getByRole("link").textContent).toBe(
    "Tick the box to leave out 2 rows, or mend the file and upload it again",
  );
  expect(document.activeElement).toBe(summary);
  expect(document.title).toBe("Error: Need 2026 – Skills Gap Atlas");
  expect(publishings(asked)).toEqual([]);
  await userEvent.click(screen.getByRole("checkbox", { name: /Leave out 2 rows that have problems/ }));
  await userEvent.click(screen.getByRole("button", { name: "Publish 1,202 rows" }));
  await waitFor(() => expect(publishings(asked)).toEqual([{ holdOutBadRows: true }]));
});

test("where a dataset of the same kind is current, the analyst says whether it is replaced", async () => {
  const asked = server([draft(), aDataset({ title: "Need 2025" }), aDataset({ id: ids.two, kind: "offers" })], []);
  openPage(address);
  await userEvent.click(await screen.findByRole("button", { name: "Publish 1,204 rows" }));
  expect(
    await screen.findByRole("link", { name: "Choose whether this file replaces a dataset or is added beside it" }),
  ).toBeDefined();
  expect(screen.getAllByRole("radio")).toHaveLength(2);
  await userEvent.click(screen.getByRole("radio", { name: /Yes, it replaces “Need 2025”/ }));
  await userEvent.click(screen.getByRole("button", { name: "Publish 1,204 rows" }));
  await waitFor(() => expect(publishings(asked)).toEqual([{ holdOutBadRows: false, replaces: ids.one }]));
});

test("rows that a rule leaves out are not promised by the button", async () => {
  server([draft({ exclusions: { closed: 200, prison: 4 } })], []);
  openPage(address);
  expect(await screen.findByRole("button", { name: "Publish 1,000 rows" })).toBeDefined();
  expect(screen.getByRole("table", { name: "Rows left out by a rule" }).textContent).toContain("closed200");
});

test("what the server refuses is said on top, and nothing is announced as done", async () => {
  server([draft()], [], { [`POST /datasets/${ids.three}/publish`]: problem(409, "Somebody published it before you.") });
  openPage(address);
  await userEvent.click(await screen.findByRole("button", { name: "Publish 1,204 rows" }));
  expect((await screen.findByRole("alert", { name: "There is a problem" })).textContent).toContain(
    "Somebody published it before you.",
  );
  expect(screen.queryByText(/is published/)).toBeNull();
});

test("each problem shows its row, column, value, reason and mend, and the filter stands in the address", async () => {
  const asked = server([draft({ issues: { "row blocker": 3 }, heldOutRows: 2 })], blockers);
  const page = openPage(address);
  const row = (await screen.findAllByRole("row", { name: /^7 / }))[0];
  expect([...(row?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent)).toEqual([
    "7",
    "area_code",
    "E05",
    "E05 is not a ward of 2024.Stops the row: unknown area code",
    "Write the whole code.",
  ]);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Kind of problem" }), "unknown area code");
  expect(page.whereItIs()).toBe(`${address}?type=unknown+area+code`);
  await waitFor(() =>
    expect(asked.at(-1)?.query).toBe("partnership=tees-valley&type=unknown+area+code&limit=25&offset=0"),
  );
});

test("a draft is deleted only after a yes, and then the list of datasets comes back", async () => {
  const asked = server([draft()], [], {
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

test("an address of a dataset that is gone says so", async () => {
  server([], []);
  openPage(address);
  expect(await screen.findByText(/There is no such dataset here/)).toBeDefined();
});

function issueAt(row: number): Issue {
  return {
    severity: "row blocker",
    type: "unknown area code",
    row,
    column: "area_code",
    value: "E05",
    message: "E05 is not a ward of 2024.",
    mend: "Write the whole code.",
  };
}

/** A server that publishes the draft when asked to, and lists it as published from then on. */
function server(datasets: Dataset[], issues: readonly Issue[], others: Record<string, unknown> = {}): Asked[] {
  let listed = datasets;
  const counts =
    issues.length === 0 ? [] : [{ severity: "row blocker", type: "unknown area code", count: issues.length }];
  return fakeServer({
    "GET /datasets": () => listed,
    [`GET /datasets/${ids.three}/issues`]: { issues, total: issues.length, offset: 0, counts },
    [`POST /datasets/${ids.three}/publish`]: () => {
      listed = listed.map((one) => (one.id === ids.three ? { ...one, status: "published", current: true } : one));
      return listed.find(({ id }) => id === ids.three);
    },
    ...others,
  });
}

function publishings(asked: readonly Asked[]): unknown[] {
  return asked.filter(({ path }) => path.endsWith("/publish")).map(({ body }) => body);
}
