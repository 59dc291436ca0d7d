import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

/** The list of kept reports, the form and preview by which one is made, and a kept one. */
export function reportsScreen(page: Page) {
  const main = page.getByRole("main");
  const heading = (name: string) => main.getByRole("heading", { name, level: 1 });
  return {
    async open(partnership: string): Promise<void> {
      await page.goto(`/p/${partnership}/reports`);
      await heading("Reports").waitFor();
      await main.getByText("Reading the reports").waitFor({ state: "detached" });
    },
    /** The form, with nothing said yet. */
    async begin(partnership: string): Promise<void> {
      await page.goto(`/p/${partnership}/reports/new`);
      await page.evaluate(() => sessionStorage.clear());
      await page.reload();
      await main.getByRole("textbox", { name: "Title" }).waitFor();
    },
    makeLink: main.getByRole("link", { name: "Make a gap report" }),
    titleBox: main.getByRole("textbox", { name: "Title" }),
    kind: (words: string) => main.getByLabel("Kind of area").selectOption({ label: words }),
    level: (name: string) => main.getByRole("checkbox", { name }),
    onlyWe: main.getByRole("radio", { name: "Only our partnership" }),
    others: main.getByRole("radio", { name: "Others too" }),
    some: main.getByRole("radio", { name: "Some of them" }),
    continueButton: main.getByRole("button", { name: "Continue to the preview" }),
    errors: () => main.getByRole("alert").getByRole("link").allInnerTexts(),
    async previewed(): Promise<void> {
      await main.getByRole("heading", { name: "Key messages" }).waitFor();
    },
    keepButton: main.getByRole("button", { name: "Keep this report" }),
    async kept(): Promise<void> {
      await main.getByRole("heading", { name: "Take it away" }).waitFor();
      await main.getByRole("heading", { name: "Key messages" }).waitFor();
    },
    async openOne(partnership: string, report: string): Promise<void> {
      await page.goto(`/p/${partnership}/reports/${report}`);
      await main.getByRole("heading", { name: "Key messages" }).waitFor();
      await main.getByRole("heading", { name: "Take it away" }).waitFor();
    },
    figures: () => main.getByRole("img").count(),
    listed: () => main.getByRole("article").getByRole("heading", { level: 2 }).allInnerTexts(),
    openFirst: () => main.getByRole("article").getByRole("link").first().click(),
    /** What the browser saves when a format is chosen: its name and bytes. */
    async takeAway(format: string): Promise<{ name: string; bytes: Uint8Array }> {
      const saving = page.waitForEvent("download");
      await main.getByRole("button", { name: format, exact: true }).click();
      const saved = await saving;
      return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
    },
  };
}
