import type { Page } from "playwright-core";

/** The page that makes a partnership: its three questions, the check of the answers, and the making. */
export function newPartnershipScreen(page: Page) {
  const main = page.getByRole("main");
  return {
    open: () => page.goto("/partnerships/new"),
    /** Goes there as people do, from the list of partnerships in the header. */
    async openFromHeader(): Promise<void> {
      await page.getByRole("button", { name: /^Partnership:/ }).click();
      await page.getByRole("menuitem", { name: "New partnership…" }).click();
    },
    ready: () => main.getByLabel("Name", { exact: true }).waitFor(),
    fillName: (name: string) => main.getByLabel("Name", { exact: true }).fill(name),
    chooseAreas: () => main.getByRole("radio", { name: "Areas that I choose" }).check(),
    /** Narrows the list to a part of a name, waits until it is narrowed, and ticks one of what is left. */
    async tickArea(search: string, name: RegExp): Promise<void> {
      await main.getByRole("searchbox", { name: "Find by name or code" }).fill(search);
      const others = main.locator(".area-list label", { hasNotText: new RegExp(search, "i") });
      await others.first().waitFor({ state: "detached" });
      await main.getByRole("checkbox", { name }).check();
    },
    chosenAreas: () => main.getByRole("list", { name: "Chosen areas" }).getByRole("button").allTextContents(),
    fillBuffer: (km: string) => main.getByLabel("Buffer in km").fill(km),
    checkAnswers: () => main.getByRole("button", { name: "Continue to check your answers" }).click(),
    /** The answers as they are read back before anything is made. */
    async answers(): Promise<Record<string, string>> {
      await main.getByRole("heading", { name: "Check your answers" }).waitFor();
      const [terms, values] = await Promise.all([
        main.getByRole("term").allInnerTexts(),
        main.getByRole("definition").allInnerTexts(),
      ]);
      return Object.fromEntries(terms.map((term, place) => [term, values[place] ?? ""]));
    },
    make: () => main.getByRole("button", { name: "Make the partnership" }).click(),
    errors: () => main.getByRole("alert").getByRole("listitem").allInnerTexts(),
    /** Resolves when the summary of what is wrong stands on top. */
    failed: () => main.getByRole("heading", { name: "There is a problem" }).waitFor(),
  };
}
