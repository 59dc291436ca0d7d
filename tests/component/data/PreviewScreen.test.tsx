import { act, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { DryRun } from "../../../domain/contract/dryRun.ts";
import { aDataset, ids } from "./aDataset.ts";
import { aDryRun, aLevel, dryRunReply } from "./aDryRun.ts";
import { type Asked, fakeServer, problem } from "./fakeServer.ts";
import { openPage } from "./pageAt.tsx";
import { showWith } from "./showWith.ts";

afterEach(() => vi.useRealTimers());

const address = `/p/tees-valley/data/${ids.three}/preview`;

test("a clean draft with nothing of its kind is tried out at once, and published on what was tried out", async () => {
  const asked = server({});
  openPage(address);
  expect(
    (await screen.findAllByText("Essential: no ward moves; unmet people stay at 8,430.2 a year.")).length,
  ).toBeGreaterThan(0);
  expect(cells(screen.getByRole("table", { name: "What would happen to the rows" }))).toEqual([
    ["Need figures", "3", "0", "0", "0"],
  ]);
  await userEvent.type(screen.getByRole("textbox", { name: "Who (optional)" }), " The data team ");
  await userEvent.type(screen.getByRole("textbox", { name: "Why (optional)" }), "Figures for 2026");
  await userEvent.click(screen.getByRole("button", { name: "Publish 1,204 rows" }));
  const banner = await screen.findByRole("alert", { name: "Done" });
  expect(banner.textContent).toContain("“Need 2026” is published and counts in the scores. No score has moved.");
  expect(within(banner).getByRole("link", { name: "Undo" }).getAttribute("href")).toBe(
    `/p/tees-valley/data/${ids.three}`,
  );
  expect(publishings(asked)).toEqual([
    { holdOutBadRows: false, mode: "append", basis: "as-it-was", by: "The data team", why: "Figures for 2026" },
  ]);
  // What was published is not tried out once more.
  expect(tries(asked)).toHaveLength(1);
});

test("where a dataset of the same kind counts, nothing is tried out before the analyst says what becomes of it", async () => {
  const asked = server({
    datasets: [draft(), aDataset({ title: "Need 2025" }), aDataset({ id: ids.two, kind: "offers" })],
  });
  openPage(address);
  expect(await screen.findByText("Answer this to see what would happen.")).toBeDefined();
  expect(screen.getAllByRole("radio").map((radio) => radio.closest("label")?.textContent)).toEqual([
    expect.stringContaining("Take the place of “Need 2025”"),
    expect.stringContaining("Add beside what is there"),
    expect.stringContaining("Add a new period"),
  ]);
  expect(screen.queryByRole("button", { name: /^Publish/ })).toBeNull();
  expect(tries(asked)).toEqual([]);
  await userEvent.click(screen.getByRole("radio", { name: /Take the place of “Need 2025”/ }));
  await userEvent.click(await screen.findByRole("button", { name: "Publish 1,204 rows" }));
  expect(tries(asked)).toEqual([`partnership=tees-valley&mode=replace&replaces=${ids.one}&holdOutBadRows=false`]);
  await waitFor(() =>
    expect(publishings(asked)).toEqual([
      { holdOutBadRows: false, mode: "replace", replaces: ids.one, basis: "as-it-was" },
    ]),
  );
  expect(await screen.findByText(/It replaces “Need 2025”\./)).toBeDefined();
});

test("offers are not asked about periods, which only need has", async () => {
  const offers = { kind: "offers", records: { needFigures: 0, listings: 3 } };
  server({ datasets: [draft(offers), aDataset(offers)] });
  openPage(address);
  expect(await screen.findAllByRole("radio")).toHaveLength(2);
});

test("two questions are asked for as two", async () => {
  server({ datasets: [draft({ issues: { "row blocker": 3 }, heldOutRows: 2 }), aDataset({ title: "Need 2025" })] });
  openPage(address);
  expect(await screen.findByText("Answer these to see what would happen.")).toBeDefined();
});

test("rows with problems stay out only with the analyst's yes, and the button counts without them", async () => {
  const asked = server({ datasets: [draft({ issues: { "row blocker": 3 }, heldOutRows: 2 })] });
  openPage(address);
  expect(await screen.findByText("Answer this to see what would happen.")).toBeDefined();
  await userEvent.click(screen.getByRole("checkbox", { name: /Leave out 2 rows that have problems/ }));
  await userEvent.click(await screen.findByRole("button", { name: "Publish 1,202 rows" }));
  await waitFor(() =>
    expect(publishings(asked)).toEqual([{ holdOutBadRows: true, mode: "append", basis: "as-it-was" }]),
  );
});

test("rows that a rule leaves out are not promised by the button", async () => {
  server({ datasets: [draft({ exclusions: { closed: 200, prison: 4 } })] });
  openPage(address);
  expect(await screen.findByRole("button", { name: "Publish 1,000 rows" })).toBeDefined();
});

test("a draft that something stops as a whole is not tried out, and leads to what stops it", async () => {
  const asked = server({ datasets: [draft({ issues: { "file blocker": 1 } })] });
  openPage(address);
  expect((await screen.findByRole("link", { name: "See what stops it" })).getAttribute("href")).toBe(
    `/p/tees-valley/data/${ids.three}/problems`,
  );
  expect(tries(asked)).toEqual([]);
});

test("the areas that move stand by name with before beside after, unknown said as unknown", async () => {
  const side = { gapScore: 62.5, unmet: 50, class: "gap" } as const;
  const moves = [
    {
      code: "E05000001",
      name: "Aldbrough",
      before: side,
      after: { gapScore: 0, unmet: 0, class: "balanced" as const },
    },
    {
      code: "E05000002",
      name: "Bickley",
      before: { gapScore: null, unmet: null, class: "unknown" as const },
      after: side,
    },
    { code: "E05000003", name: "Carr", before: null, after: side },
  ];
  const level = aLevel({ moved: 12, classChanged: 3, unmetAfter: 8120, moves });
  server({ dryRun: aDryRun({ levels: [level] }) });
  openPage(address);
  const caption = "Essential skills: the 3 wards that move most of 12";
  expect(cells(await screen.findByRole("table", { name: caption }))).toEqual([
    ["Aldbrough E05000001", "50.0", "0", "62.5", "0", "gap", "balanced"],
    ["Bickley E05000002", "not known", "50.0", "not known", "62.5", "unknown", "gap"],
    ["Carr E05000003", "none", "50.0", "none", "62.5", "none", "gap"],
  ]);
  // A word that begins where a figure ends would read as one with it.
  showWith("web/style/tokens.css", "web/style/table.css", "web/data/preview/preview.css");
  const [row] = within(screen.getByRole("table", { name: caption }))
    .getAllByRole("row")
    .slice(1);
  expect(paddings(screen.getByRole("table", { name: caption }).querySelector("thead tr"))[5]).toBe("16px");
  expect(paddings(row ?? null)[5]).toBe("16px");
  expect(
    screen.getAllByText(
      /Essential: 12 of 215 wards move, 3 change class; unmet people fall from 8,430 to 8,120 a year\./,
    ).length,
  ).toBeGreaterThan(0);
});

test("a long dry run says what it does and how far it is, and can be stopped after five seconds", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const progress = { type: "progress", doing: "scoring essential skills", share: 0.42 } as const;
  const asked = server({ reply: () => dryRunReply([progress], { isOpen: true }) });
  openPage(address);
  expect(await screen.findByRole("progressbar", { name: "Scoring essential skills: 42%" })).toBeDefined();
  expect(screen.queryByRole("button", { name: "Cancel the dry run" })).toBeNull();
  await act(() => vi.advanceTimersByTimeAsync(5000));
  await userEvent.click(screen.getByRole("button", { name: "Cancel the dry run" }), {
    advanceTimers: vi.advanceTimersByTime,
  });
  expect(await screen.findByText("The dry run was stopped. Nothing was changed.")).toBeDefined();
  expect(document.activeElement?.textContent).toBe("What would happen");
  expect(
    screen.getByText(/Nobody has seen what it would change: the dry run was stopped. It can be undone/),
  ).toBeDefined();
  expect(tries(asked)).toHaveLength(1);
});

test("areas and postcodes, which all partnerships share, are never said to be undone: not where the dry run is stopped, not when they are published", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const progress = { type: "progress", doing: "checking", share: 0.1 } as const;
  const records = { needFigures: 0, areas: 381, areaParts: 1900 };
  server({
    datasets: [draft({ kind: "lsoa-geography", records })],
    reply: () => dryRunReply([progress], { isOpen: true }),
  });
  openPage(address);
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  await act(() => vi.advanceTimersByTimeAsync(6000));
  await user.click(await screen.findByRole("button", { name: "Cancel the dry run" }));
  expect(await screen.findByText(/It cannot be undone: every partnership shares its areas or postcodes/)).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Publish 1,204 rows" }));
  const banner = await screen.findByRole("alert", { name: "Done" });
  expect(within(banner).queryByRole("link", { name: "Undo" })).toBeNull();
});

test("a dry run that is refused says why, and nothing can be published so", async () => {
  server({ reply: () => problem(422, "3 of its figures are in force already, from “Need 2025”.") });
  openPage(address);
  expect(await screen.findByText(/3 of its figures are in force already/)).toBeDefined();
  expect(screen.getByRole("button", { name: "Make the dry run again" })).toBeDefined();
  expect(screen.queryByRole("button", { name: /^Publish/ })).toBeNull();
});

test("a dry run that breaks half-way says so and is not taken for an answer", async () => {
  const lines = [{ type: "problem", detail: "The database stopped answering." }] as const;
  server({ reply: () => dryRunReply(lines) });
  openPage(address);
  expect(await screen.findByText(/The database stopped answering\./)).toBeDefined();
});

test("when somebody has published since, the sentence says who, and the dry run is made again before anything else", async () => {
  const detail =
    "Since your dry run, “Need 2026” was published on 22 November 2026 at 10:32 by Ann. Look at the dry run again.";
  const asked = server({ publish: problem(409, detail) });
  openPage(address);
  await userEvent.click(await screen.findByRole("button", { name: "Publish 1,204 rows" }));
  const summary = await screen.findByRole("alert", { name: "There is a problem" });
  expect(summary.textContent).toContain(detail);
  expect(document.activeElement).toBe(summary);
  expect(screen.queryByRole("button", { name: /^Publish/ })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Make the dry run again" }));
  expect(document.activeElement?.textContent).toBe("What would happen");
  expect(await screen.findByRole("button", { name: "Publish 1,204 rows" })).toBeDefined();
  expect(tries(asked)).toHaveLength(2);
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a dataset that is published already is not offered for publishing", async () => {
  server({ datasets: [aDataset({ id: ids.three, title: "Need 2026" })] });
  openPage(address);
  expect(await screen.findByText("There is nothing left to publish here. Counted in the scores.")).toBeDefined();
  expect(screen.queryByRole("alert")).toBeNull();
});

function draft(told: Parameters<typeof aDataset>[0] = {}): Dataset {
  const plain = { id: ids.three, title: "Need 2026", status: "draft", current: false, publishedAt: null } as const;
  return aDataset({ ...plain, rows: 1204, ...told });
}

type Told = {
  readonly datasets?: Dataset[];
  readonly dryRun?: DryRun;
  readonly reply?: () => unknown;
  readonly publish?: unknown;
};

/** A server that tries a draft out and publishes it when asked to, and lists it as published from then on. */
function server({ datasets = [draft()], dryRun = aDryRun(), reply, publish }: Told): Asked[] {
  let listed = datasets;
  return fakeServer({
    "GET /datasets": () => listed,
    [`GET /datasets/${ids.three}/dry-run`]: reply ?? (() => dryRunReply([{ type: "answer", answer: dryRun }])),
    [`POST /datasets/${ids.three}/publish`]: () => {
      if (publish !== undefined) return publish;
      listed = listed.map((one) => (one.id === ids.three ? { ...one, status: "published", current: true } : one));
      return listed.find(({ id }) => id === ids.three);
    },
  });
}

function paddings(row: Element | null): string[] {
  return [...(row?.children ?? [])].map((cell) => getComputedStyle(cell).paddingLeft);
}

function publishings(asked: readonly Asked[]): unknown[] {
  return asked.filter(({ path }) => path.endsWith("/publish")).map(({ body }) => body);
}

function tries(asked: readonly Asked[]): string[] {
  return asked.filter(({ path }) => path.endsWith("/dry-run")).map(({ query }) => query);
}

function cells(table: HTMLElement): (string | null)[][] {
  const rows = within(table).getAllByRole("row").slice(1);
  return rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent));
}
