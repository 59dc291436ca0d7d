import { act, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { aDataset, ids } from "./aDataset.ts";
import { fakeServer, problem } from "./fakeServer.ts";
import { fakeUpload } from "./fakeUpload.ts";
import { openPage } from "./pageAt.tsx";

const address = "/p/tees-valley/data/upload";
const csv = new File(["indicator,value\n"], "need.csv", { type: "text/csv" });

test("without a file nothing is sent, and the page says what to do", async () => {
  const upload = fakeUpload();
  openPage(address);
  await userEvent.click(await screen.findByRole("button", { name: "Upload and check" }));
  const summary = screen.getByRole("alert", { name: "There is a problem" });
  expect(within(summary).getByRole("link").textContent).toBe("Choose a file to upload");
  expect(document.activeElement).toBe(summary);
  expect(document.title).toBe("Error: Upload a file – Skills Gap Atlas");
  expect(upload.sent).toEqual([]);
});

test("an empty file and an old spreadsheet are refused before they are sent", async () => {
  const upload = fakeUpload();
  openPage(address);
  await choose(new File([], "need.csv"));
  expect(summaryText()).toBe("The selected file is empty");
  await choose(new File(["PK"], "need.xls"));
  expect(summaryText()).toBe(
    "The selected file must be a CSV, XLSX, ODS or GeoJSON. In your spreadsheet program choose “Save as” and then XLSX",
  );
  await userEvent.click(screen.getByRole("button", { name: "Upload and check need.xls" }));
  expect(upload.sent).toEqual([]);
});

test("a good file is sent with its choices before it, and leads to its draft", async () => {
  const draft = aDataset({ id: ids.three, title: "Libraries", status: "draft", current: false, publishedAt: null });
  fakeServer({ "GET /datasets": [draft] });
  const upload = fakeUpload();
  const page = openPage(address);
  await choose(csv);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: /What it is/ }), "need");
  await userEvent.type(screen.getByLabelText("Who published it"), " Tees Valley Council ");
  await userEvent.click(screen.getByRole("button", { name: "Upload and check need.csv" }));
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
  expect(screen.getByText("Uploaded. Checking every row.")).toBeDefined();
  act(() => upload.answer(201, draft));
  await waitFor(() => expect(page.whereItIs()).toBe(`/p/tees-valley/data/${ids.three}`));
});

test("assumed places are sent only when the analyst ticks them", async () => {
  const upload = fakeUpload();
  openPage(address);
  await choose(csv);
  await userEvent.click(screen.getByRole("checkbox", { name: /Assume that each open library/ }));
  await userEvent.click(screen.getByRole("button", { name: "Upload and check need.csv" }));
  expect(upload.sent[0]?.fields).toEqual([
    ["assumePlaces", "true"],
    ["file", "need.csv"],
  ]);
});

test("a file that cannot be read is explained row by row, and the choice of file is kept", async () => {
  const upload = fakeUpload();
  openPage(address);
  await choose(csv);
  await userEvent.click(screen.getByRole("button", { name: "Upload and check need.csv" }));
  const detail = "There is a problem with your column names. Your file needs a column called 'postcode'.";
  const issue = {
    severity: "file blocker",
    type: "column names",
    row: 1,
    column: "postcode",
    value: null,
    message: detail,
    mend: "Rename the column.",
  };
  act(() => upload.answer(422, { ...problem(422, detail), issues: [issue] }));
  expect(await screen.findByRole("heading", { name: "What is wrong with the file" })).toBeDefined();
  expect(summaryText()).toBe(detail);
  const cells = screen.getAllByRole("row")[1]?.querySelectorAll("td");
  expect([...(cells ?? [])].map((cell) => cell.textContent)).toEqual([
    "1",
    "postcode",
    "–none",
    `${detail}Stops the file: column names`,
    "Rename the column.",
  ]);
  expect(screen.getByRole("button", { name: "Upload and check need.csv" })).toBeDefined();
});

test("an upload can be cancelled, and the page says that nothing was stored", async () => {
  fakeUpload();
  openPage(address);
  await choose(csv);
  await userEvent.click(screen.getByRole("button", { name: "Upload and check need.csv" }));
  await userEvent.click(screen.getByRole("button", { name: "Cancel the upload" }));
  expect(await screen.findByText("The upload was cancelled. Nothing was stored.")).toBeDefined();
  expect(document.activeElement?.textContent).toBe("Upload and check need.csv");
  expect(screen.queryByRole("alert")).toBeNull();
});

async function choose(file: File): Promise<void> {
  await screen.findByRole("button", { name: /Choose/ });
  const field = document.querySelector<HTMLInputElement>("input[type=file]");
  if (field === null) throw new Error("The page has no file field.");
  await userEvent.upload(field, file, { applyAccept: false });
}

function summaryText(): string | null {
  return within(screen.getByRole("alert", { name: "There is a problem" })).getByRole("link").textContent;
}
