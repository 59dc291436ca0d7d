import { act, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { Known } from "../../../domain/contract/known.ts";
import { aDataset, ids } from "./aDataset.ts";
import { fakeServer, problem } from "./fakeServer.ts";
import { fakeUpload } from "./fakeUpload.ts";
import { fakeWorker } from "./fakeWorker.ts";
import { openPage } from "./pageAt.tsx";

const address = "/p/tees-valley/data/upload";

/** Two wards and one indicator that the server knows. */
const known: Known = {
  areas: [{ areaType: "ward", vintage: "2024", codes: ["E05000001", "E05000002"], names: ["Aldbrough", "Bickley"] }],
  indicators: [{ id: "asked", unit: "people" }],
};
const header = "indicator,area_type,area_vintage,area_code,period,value\n";
const good = csv(`${header}asked,ward,2024,E05000001,2026,12\n`);
const send = "Upload need.csv (90 bytes) and go on";

beforeEach(() => void fakeServer({ "GET /recipes": [] }));

test("without a file nothing is sent, and the page says what to do", async () => {
  const upload = fakeUpload();
  openPage(address);
  await userEvent.click(await screen.findByRole("button", { name: "Upload and go on" }));
  const summary = screen.getByRole("alert", { name: "There is a problem" });
  expect(within(summary).getByRole("link").textContent).toBe("Choose a file to upload");
  expect(document.activeElement).toBe(summary);
  expect(document.title).toBe("Error: Upload a file – Skills Gap Atlas");
  expect(upload.sent).toEqual([]);
});

test("an empty file and an old spreadsheet are refused before they are looked into, and there is no button to send them", async () => {
  const worker = fakeWorker();
  openPage(address);
  await choose(new File([], "need.csv"));
  expect(summaryText()).toBe("The selected file is empty");
  await choose(new File(["PK"], "need.xls"));
  expect(summaryText()).toBe(
    "The selected file must be a CSV, XLSX, ODS or GeoJSON. In your spreadsheet program choose “Save as” and then XLSX",
  );
  expect(screen.queryByRole("button", { name: /^Upload/ })).toBeNull();
  expect(worker.asked).toEqual([]);
});

test("a file is checked as soon as it is chosen: what it is, how many rows can be used, and what is wrong are there before it is sent", async () => {
  fakeWorker(known);
  const upload = fakeUpload();
  openPage(address);
  await choose(
    csv(
      `${header}asked,ward,2024,E05000001,2026,12\nasked,ward,2024,E05000009,2026,12\nasked,ward,2024,E05000002,2026,\n`,
    ),
  );
  expect(await screen.findByRole("heading", { name: "Recognised as Need figures: 3 rows" })).toBeDefined();
  expect(screen.getByText("3 rows: 1 can be used and 2 cannot.")).toBeDefined();
  const rows = within(screen.getByRole("table", { name: /Problems by kind/ })).getAllByRole("row");
  expect(rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ["unknown area codeStops the row", "1", "Row 3, area_code: E05000009 is not a 2024 ward in the area list."],
    [expect.stringContaining("Stops the row"), "1", expect.stringMatching(/^Row 4, value: /)],
  ]);
  expect(screen.getByText("Checked. 3 rows: 1 can be used and 2 cannot. 2 kinds of problem found.")).toBeDefined();
  expect(upload.sent).toEqual([]);
});

test("without the server's lists codes are not looked up, and the page says so", async () => {
  fakeWorker(null);
  openPage(address);
  await choose(csv(`${header}asked,ward,2024,E05000009,2026,12\n`));
  expect(await screen.findByText("1 row: 1 can be used.")).toBeDefined();
  expect(screen.getByText(/so codes were not looked up/)).toBeDefined();
});

test("a table whose columns nobody knows may be sent all the same: what they are is said on the next page", async () => {
  fakeWorker(known);
  openPage(address);
  await choose(csv("lorem,ipsum\n1,2\n"));
  expect(await screen.findByRole("heading", { name: "Not recognised by its column names" })).toBeDefined();
  expect(screen.getByText(/It has 2 columns\. Upload it, and say on the next page what they are\./)).toBeDefined();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByRole("button", { name: "Upload need.csv (16 bytes) and go on" })).toBeDefined();
});

test("a file that nobody could mend on the next page stops here, with how to mend it", async () => {
  fakeWorker(known);
  openPage(address);
  await choose(csv(`${header}asked,ward,2024,"E05000001,2026,12\n`));
  const summary = await screen.findByRole("alert", { name: "There is a problem" });
  expect(within(summary).getByRole("link").textContent).toBe(
    "A quotation mark opens in row 2 and never closes, so the rows after it cannot be told apart.",
  );
  expect(screen.getByRole("heading", { name: "What is wrong with the file" })).toBeDefined();
  expect(screen.getByRole("cell", { name: /Close the quotation mark in row 2/ })).toBeDefined();
  expect(screen.queryByRole("button", { name: /^Upload/ })).toBeNull();
});

test("what is said about how to read a file has it checked again; where it comes from does not", async () => {
  const worker = fakeWorker(known);
  openPage(address);
  await choose(good);
  await screen.findByRole("heading", { name: /Recognised as/ });
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Read it as" }), "need");
  await userEvent.type(screen.getByLabelText("Who published it"), "Tees Valley Council");
  await userEvent.type(screen.getByLabelText(/^Boundary year/), "2024");
  await screen.findByRole("heading", { name: /Recognised as/ });
  expect(worker.asked).toEqual([{}, { kind: "need" }, { kind: "need", vintage: "2024" }]);
});

test("a check can be cancelled: its thread ends, nothing is sent, and it can be begun again", async () => {
  const worker = fakeWorker(known, { isSilent: true });
  openPage(address);
  await choose(good);
  act(() => worker.say({ type: "progress", share: 0.42 }));
  expect(screen.getByRole("progressbar", { name: "Checking need.csv: 42%" }).getAttribute("aria-valuenow")).toBe("42");
  expect(screen.getByText("Checking need.csv, 25% done.")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Cancel the check" }));
  expect(await screen.findByText("The check was cancelled. Nothing was sent.")).toBeDefined();
  expect(worker.ended()).toBe(1);
  expect(document.activeElement?.textContent).toBe("Check need.csv");
  await userEvent.click(screen.getByRole("button", { name: "Check need.csv" }));
  expect(worker.asked).toHaveLength(2);
});

test("a file that is chosen while another is checked ends that check, and nothing of it is shown", async () => {
  const worker = fakeWorker(known, { isSilent: true });
  openPage(address);
  await choose(good);
  await choose(new File(["a\n1\n"], "other.csv"));
  act(() => worker.say({ type: "progress", share: 0.9 }, 0));
  expect(screen.getByRole("progressbar", { name: "Checking other.csv: 0%" })).toBeDefined();
  expect(worker.ended()).toBe(1);
});

test("a check that was cancelled need not be made here: the server checks the file", async () => {
  fakeWorker(known, { isSilent: true });
  const upload = fakeUpload();
  openPage(address);
  await choose(good);
  await userEvent.click(screen.getByRole("button", { name: "Cancel the check" }));
  await userEvent.click(await screen.findByRole("button", { name: "Upload it without a check here" }));
  expect(upload.sent[0]?.fields).toEqual([["file", "need.csv"]]);
});

test("a table with the columns of an earlier one is read as that was, and nobody is asked again", async () => {
  fakeServer({
    "GET /recipes": [
      {
        id: ids.two,
        name: "Classes 2025",
        columns: ["Ipsum", "Lorem 2025"],
        recipe: { kind: "offers", holdOutBadRows: false, assumePlaces: false, columns: { title: "Lorem" } },
        usedAt: "2026-03-03T10:00:00.000Z",
      },
    ],
  });
  fakeWorker(known);
  openPage(address);
  await choose(csv("Lorem 2026,Ipsum\n1,2\n"));
  expect(await screen.findByRole("heading", { name: "Same columns as before" })).toBeDefined();
  expect(
    screen.getByText(
      "An earlier file had the same columns. When this one is uploaded, it is read as “Classes 2025” was: 1 column matched.",
    ),
  ).toBeDefined();
  expect(screen.queryByText(/say on the next page/)).toBeNull();
});

test("a browser that cannot check a file leaves it to the server", async () => {
  const worker = fakeWorker(known, { isSilent: true });
  openPage(address);
  await choose(good);
  act(() => worker.say({ type: "failed", isGone: false }));
  await waitFor(() =>
    expect(summaryText()).toBe(
      "This browser could not check the file. You can upload it all the same: the server checks every row.",
    ),
  );
  expect(screen.getByRole("button", { name: send })).toBeDefined();
});

test("cells that were pasted and not checked are not passed over: the page leads back to them", async () => {
  fakeWorker(known);
  const upload = fakeUpload();
  openPage(address);
  await userEvent.click(await screen.findByLabelText(/^Cells or text/));
  await userEvent.paste(`${header}asked,ward,2024,E05000001,2026,12\n`);
  await userEvent.click(screen.getByRole("button", { name: "Upload and go on" }));
  const link = within(screen.getByRole("alert", { name: "There is a problem" })).getByRole("link");
  expect(link.textContent).toBe("Check the pasted table first");
  await userEvent.click(link);
  expect(document.activeElement).toBe(screen.getByLabelText(/^Cells or text/));
  expect(document.activeElement?.closest("details")?.open).toBe(true);
  await userEvent.click(screen.getByRole("button", { name: "Check the pasted table" }));
  expect(await screen.findByText("1 row: 1 can be used.")).toBeDefined();
  expect(screen.queryByText("Check the pasted table first")).toBeNull();
  expect(upload.sent).toEqual([]);
});

test("cells that were pasted are checked and sent as a file called pasted.csv", async () => {
  fakeWorker(known);
  const upload = fakeUpload();
  openPage(address);
  await userEvent.click(await screen.findByLabelText(/^Cells or text/));
  await userEvent.paste(`${header}asked,ward,2024,E05000001,2026,12\n`.replaceAll(",", "\t"));
  await userEvent.click(screen.getByRole("button", { name: "Check the pasted table" }));
  expect(await screen.findByText("1 row: 1 can be used.")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Upload pasted.csv (90 bytes) and go on" }));
  expect(upload.sent[0]?.fields).toEqual([["file", "pasted.csv"]]);
});

test("a checked file is sent with its choices before it, and leads to its draft", async () => {
  const draft = aDataset({ id: ids.three, title: "Need", status: "draft", current: false, publishedAt: null });
  fakeServer({ "GET /datasets": [draft] });
  fakeWorker(known);
  const upload = fakeUpload();
  const page = openPage(address);
  await choose(good);
  await screen.findByRole("heading", { name: /Recognised as/ });
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Read it as" }), "need");
  await userEvent.type(screen.getByLabelText("Who published it"), " Tees Valley Council ");
  await userEvent.click(await screen.findByRole("button", { name: send }));
  expect(upload.sent).toEqual([
    {
      address: "/api/v1/import?partnership=tees-valley",
      fields: [
        ["kind", "need"],
        ["source", "Tees Valley Council"],
        ["file", "need.csv"],
      ],
    },
  ]);
  act(() => upload.progress(0.5));
  expect(screen.getByRole("progressbar", { name: "Uploading need.csv: 50%" }).getAttribute("aria-valuenow")).toBe("50");
  act(() => upload.progress(1));
  expect(screen.getByText("Checking need.csv on the server.")).toBeDefined();
  act(() => upload.answer(201, draft));
  await waitFor(() => expect(page.whereItIs()).toBe(`/p/tees-valley/data/${ids.three}`));
});

test("assumed places are offered for a list of libraries, and sent only when the analyst ticks them", async () => {
  fakeWorker(known);
  const upload = fakeUpload();
  openPage(address);
  await choose(good);
  await screen.findByRole("heading", { name: /Recognised as/ });
  expect(screen.queryByRole("checkbox")).toBeNull();
  await choose(csv("reporting,name,postcode,type,operation_23,closed,hours\nKent,Central,CT1 1AA,Static,LA,,35\n"));
  await userEvent.click(await screen.findByRole("checkbox", { name: /Assume that each open library/ }));
  await userEvent.click(await screen.findByRole("button", { name: /^Upload need.csv/ }));
  expect(upload.sent[0]?.fields).toEqual([
    ["assumePlaces", "true"],
    ["file", "need.csv"],
  ]);
});

test("what the server refuses is explained row by row, and the choice of file is kept", async () => {
  fakeWorker(known);
  const upload = fakeUpload();
  openPage(address);
  await choose(good);
  await userEvent.click(await screen.findByRole("button", { name: send }));
  const detail = "The file has codes of 2011 LSOAs, and the area list has none, so they cannot be checked.";
  const issue = { severity: "file blocker", type: "areas not loaded", row: null, column: null, value: null };
  act(() =>
    upload.answer(422, {
      ...problem(422, detail),
      issues: [{ ...issue, message: detail, mend: "Load the areas first." }],
    }),
  );
  expect(await screen.findByRole("heading", { name: "What is wrong with the file" })).toBeDefined();
  expect(summaryText()).toBe(detail);
  const cells = screen.getAllByRole("row")[1]?.querySelectorAll("td");
  expect([...(cells ?? [])].map((cell) => cell.textContent).slice(3)).toEqual([
    `${detail}Stops the file: areas not loaded`,
    "Load the areas first.",
  ]);
  expect(screen.getByText("need.csv")).toBeDefined();
});

test("an upload that broke off says how far it came and that nothing was stored, and can be sent again", async () => {
  fakeWorker(known);
  const upload = fakeUpload();
  openPage(address);
  await choose(good);
  await userEvent.click(await screen.findByRole("button", { name: send }));
  act(() => upload.progress(0.43));
  act(() => upload.breakOff());
  await waitFor(() => expect(summaryText()).toBe("The upload broke off after 43%. Nothing was stored. Send it again."));
  await userEvent.click(screen.getByRole("button", { name: "Send need.csv again" }));
  expect(upload.sent).toHaveLength(2);
});

test("a file that is too large for the server is not offered to be sent once more; a server that fails is asked again", async () => {
  fakeWorker(known);
  const upload = fakeUpload();
  openPage(address);
  await choose(good);
  await userEvent.click(await screen.findByRole("button", { name: send }));
  act(() => upload.answer(500, problem(500, "Something went wrong on the server.")));
  expect(await screen.findByRole("heading", { name: /Recognised as/ })).toBeDefined();
  await userEvent.click(screen.getByRole("link", { name: "Something went wrong on the server." }));
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Send need.csv again" }));
  await userEvent.keyboard("{Enter}");
  act(() => upload.answer(413, problem(413, "The selected file must be smaller than 100MB")));
  await waitFor(() => expect(summaryText()).toBe("The selected file must be smaller than 100MB"));
  expect(screen.queryByRole("button", { name: /^(Send|Upload)/ })).toBeNull();
});

test("a file that was cut off on its way can be sent again: nothing is wrong with it", async () => {
  fakeWorker(known);
  const upload = fakeUpload();
  openPage(address);
  await choose(good);
  await userEvent.click(await screen.findByRole("button", { name: send }));
  const detail = "The selected file could not be uploaded – try again. Nothing has been stored.";
  act(() => upload.answer(400, problem(400, detail)));
  expect(await screen.findByRole("button", { name: "Send need.csv again" })).toBeDefined();
  expect(summaryText()).toBe(detail);
});

test("an upload can be cancelled, and the page says that nothing was stored", async () => {
  fakeWorker(known);
  fakeUpload();
  openPage(address);
  await choose(good);
  await userEvent.click(await screen.findByRole("button", { name: send }));
  await userEvent.click(screen.getByRole("button", { name: "Cancel the upload" }));
  expect(await screen.findByText("The upload was cancelled. Nothing was stored.")).toBeDefined();
  expect(document.activeElement?.textContent).toBe(send);
  expect(screen.queryByRole("alert")).toBeNull();
});

function csv(text: string): File {
  return new File([text], "need.csv", { type: "text/csv" });
}

async function choose(file: File): Promise<void> {
  await screen.findByRole("button", { name: /Choose/ });
  const field = document.querySelector<HTMLInputElement>("input[type=file]");
  if (field === null) throw new Error("The page has no file field.");
  await userEvent.upload(field, file, { applyAccept: false });
}

function summaryText(): string | null {
  return within(screen.getByRole("alert", { name: "There is a problem" })).getByRole("link").textContent;
}
