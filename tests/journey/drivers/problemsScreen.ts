import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** The page with the problems of a file and the ways to mend them. */
export function problemsScreen(page: Page) {
  const main = page.getByRole("main");
  const rowsOf = (name: string) => main.getByRole("region", { name }).locator("tbody tr");
  const field = (value: string) => main.getByRole("textbox", { name: `Replace “${value}” in` });
  return {
    open: (partnership: string, dataset: string) => page.goto(`/p/${partnership}/data/${dataset}/problems`),
    ready: () => main.getByRole("heading", { level: 1, name: /^Problems in / }).waitFor(),
    /** The line with the counts, what stops rows apart from what only warns. */
    standing: () => main.locator("h1 + p").innerText(),
    /** The field beside a wrong value. */
    field,
    /** Replaces a value wherever it stands, with the Enter key. */
    async replace(value: string, text: string): Promise<void> {
      await field(value).fill(text);
      await field(value).press("Enter");
    },
    /** Replaces the first wrong value by another, and waits until the file was checked again; it may have been done before. */
    async mendSomething(): Promise<void> {
      const first = main.getByRole("textbox", { name: /^Replace / }).first();
      await first.fill(`${await first.inputValue()}, perhaps`);
      await first.press("Enter");
      await main.getByRole("heading", { name: "What has been replaced" }).waitFor();
      await main.getByText(/problems? left\.$/).waitFor();
    },
    listRows: () => main.getByRole("combobox", { name: "List them" }).selectOption({ label: "Row by row" }),
    editButton: (where: string) => main.getByRole("button", { name: `Edit ${where}` }),
    /** What is said to have come of the last correction. */
    said: () => main.locator(".mending-news").innerText(),
    /** What has been replaced so far, without the way back. */
    replaced: () =>
      rowsOf("What has been replaced").evaluateAll((rows) =>
        rows.map((row) => [...row.children].slice(0, -1).map((cell) => cell.textContent ?? "")),
      ),
    takeBack: (what: string) => main.getByRole("button", { name: `Take back (${what})` }).click(),
    async downloadErrors(): Promise<{ readonly name: string; readonly text: string }> {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        main.getByRole("link", { name: /with an ERRORS column$/ }).click(),
      ]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
    },
    goOn: () => main.getByRole("link", { name: "Go on to the dry run" }).click(),
  };
}
