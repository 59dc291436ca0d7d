import type { Page } from "playwright-core";

/** Areas side by side. */
export function compareScreen(page: Page) {
  const main = page.getByRole("main");
  const table = main.getByRole("table", { name: /^Need, places and gap of / });
  return {
    async open(partnership: string, codes: readonly string[] = []): Promise<void> {
      const search = new URLSearchParams({ areas: codes.join(","), areaType: "ward", vintage: "2024" });
      await page.goto(`/p/${partnership}/compare${codes.length === 0 ? "" : `?${search.toString()}`}`);
      await main.getByRole("combobox", { name: /^Add an area/ }).waitFor();
      if (codes.length > 0) await this.ready();
    },
    ready: () => table.waitFor(),
    /** The names of the columns, in their order. */
    compared: () => table.getByRole("columnheader").getByRole("link").allInnerTexts(),
    row: (title: string) =>
      table
        .getByRole("row")
        .filter({ has: page.getByRole("rowheader", { name: title }) })
        .getByRole("cell")
        .allInnerTexts(),
    charts: () => main.locator("figure .chart__title").allInnerTexts(),
    async add(words: string, option: RegExp): Promise<void> {
      await main.getByRole("combobox", { name: /^Add an area/ }).fill(words);
      await page.getByRole("option", { name: option }).first().click();
    },
    addLike: (name: string) => main.getByRole("button", { name: `Add ${name}` }).click(),
    remove: (name: string) => main.getByRole("button", { name: `Remove ${name}` }).click(),
    said: () => main.getByRole("status").first().innerText(),
    chooseLevel: (level: string) => main.getByRole("radio", { name: new RegExp(`^${level}`) }).check(),
    address: () => Object.fromEntries(new URL(page.url()).searchParams),
  };
}
