import type { Page } from "playwright-core";

/** The page of one area. */
export function areaScreen(page: Page) {
  const main = page.getByRole("main");
  const levelTable = main.getByRole("table", { name: /^Need, places and gap of .* at each level$/ });
  return {
    async open(partnership: string, code: string, kind = "ward/2024"): Promise<void> {
      await page.goto(`/p/${partnership}/areas/${kind}/${code}`);
      await this.ready();
    },
    /** Resolves when everything that is asked for by itself stands there. */
    async ready(): Promise<void> {
      await main.getByText(/^Computed from snapshot/).waitFor();
      await main.locator(".skeleton").first().waitFor({ state: "detached" });
    },
    name: () => main.getByRole("heading", { level: 1 }).innerText(),
    summary: () => main.locator(".area-page__summary p").allInnerTexts(),
    /** The cells of one row of the three levels side by side. */
    row: (title: string) =>
      levelTable
        .getByRole("row")
        .filter({ has: page.getByRole("rowheader", { name: title }) })
        .getByRole("cell")
        .allInnerTexts(),
    async askHowSure(): Promise<void> {
      await main.getByRole("button", { name: /^Work out how sure this is/ }).click();
      await main.getByText(/^In brackets: what nine of ten of/).waitFor();
    },
    async lookForOverlaps(): Promise<void> {
      await main
        .getByRole("button", { name: /^Look for offers here that overlap/ })
        .first()
        .click();
      await main.getByRole("link", { name: /^All overlapping offers for/ }).waitFor();
    },
    /** The areas that are like it, by name. */
    similar: () =>
      main
        .getByRole("table", { name: /^Areas like / })
        .getByRole("rowheader")
        .getByRole("link")
        .allInnerTexts(),
    follow: (name: string | RegExp) => main.getByRole("link", { name }).first().click(),
    /** Follows one of the links at the top to a part of the page, and sees it arrive there. */
    async goTo(part: string): Promise<void> {
      await main.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: part }).click();
      await main.locator("h2:focus", { hasText: part }).waitFor();
    },
    backToMap: () => main.getByRole("link", { name: "Back to the map" }).click(),
    /** Opens everything that is folded away. */
    async unfold(): Promise<void> {
      for (const summary of await main.locator("summary").all()) await summary.click();
    },
  };
}
