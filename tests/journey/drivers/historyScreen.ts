import type { Page } from "playwright-core";

/** The page that tells what was published and undone. */
export function historyScreen(page: Page) {
  const main = page.getByRole("main");
  const dialog = page.getByRole("alertdialog");
  return {
    open: (partnership: string) => page.goto(`/p/${partnership}/data/history`),
    ready: () => main.getByRole("table").waitFor(),
    /** What, which, who and why of each event, newest first. */
    async events(): Promise<string[][]> {
      await main.getByRole("table").waitFor();
      const rows = main.getByRole("table").locator("tbody tr");
      return rows.evaluateAll((all) =>
        all.map((row) => [...row.children].slice(1, 5).map((cell) => cell.textContent ?? "")),
      );
    },
    async undo(title: string, why: string): Promise<void> {
      await main
        .getByRole("button", { name: `Undo ${title}`, exact: true })
        .first()
        .click();
      await dialog.getByRole("textbox", { name: "Why (optional)" }).fill(why);
      await dialog.getByRole("button", { name: "Undo this dataset" }).click();
    },
    done: () => main.getByRole("alert").getByRole("paragraph").first().innerText(),
  };
}
