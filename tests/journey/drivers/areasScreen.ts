import type { Page } from "playwright-core";

/** The list of areas, and the box that finds one. */
export function areasScreen(page: Page) {
  const main = page.getByRole("main");
  const list = main.getByRole("table", { name: /and their gap for/ });
  return {
    async open(partnership: string): Promise<void> {
      await page.goto(`/p/${partnership}/areas`);
      await list.waitFor();
    },
    ready: () => list.waitFor(),
    /** The areas on the page, each with its cells. */
    rows: (count: number): Promise<string[][]> =>
      list
        .locator("tbody tr")
        .evaluateAll(
          (rows, most) =>
            rows
              .slice(0, most)
              .map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent.trim())),
          count,
        ),
    filter: (words: string) => main.getByRole("searchbox", { name: /^Show only those/ }).fill(words),
    async find(words: string, option: RegExp): Promise<void> {
      await main.getByRole("combobox", { name: /^Find an area/ }).fill(words);
      await page.getByRole("option", { name: option }).first().click();
    },
    chooseKind: (kind: RegExp) =>
      main
        .getByRole("combobox", { name: "Areas" })
        .selectOption({ label: kind.source })
        .then(() => list.waitFor()),
  };
}
