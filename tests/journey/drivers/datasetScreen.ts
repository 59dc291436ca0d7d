import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { issueTable } from "./issueTable.ts";

/** The page of a dataset that was published: its facts, what was wrong with it, and undoing it. */
export function datasetScreen(page: Page) {
  const main = page.getByRole("main");
  const alert = main.getByRole("alert");
  const undoButton = main.getByRole("button", { name: /^Undo / });
  const dialog = page.getByRole("alertdialog");
  return {
    issues: issueTable(page),
    open: (partnership: string, dataset: string) => page.goto(`/p/${partnership}/data/${dataset}`),
    ready: () => main.getByRole("heading", { name: "Problems", exact: true }).waitFor(),
    status: () => main.locator("p > .tag").first().innerText(),
    /** What the file was read as, in the page's words. */
    readAs: () =>
      main
        .getByText(/^Read as /)
        .locator("strong")
        .innerText(),
    /** A fact about the dataset by its name, such as what it holds or where it is from. */
    fact: (name: string) => main.getByText(name, { exact: true }).locator("+ dd").innerText(),
    undoButton,
    dialog,
    /** What is said to be done. */
    done: () => alert.getByRole("paragraph").first().innerText(),
    /** Asks for it to be undone, and gives the question that comes back. */
    async askToUndo(): Promise<string> {
      await undoButton.click();
      return dialog.getByRole("heading").innerText();
    },
    confirmUndo: () => dialog.getByRole("button", { name: "Undo this dataset" }).click(),
    async downloadFile(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        main.getByRole("link", { name: /^Download .*\.csv$/ }).click(),
      ]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    },
  };
}
