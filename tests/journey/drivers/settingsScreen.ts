import type { Page } from "playwright-core";

/** The page of what a partnership's scores take for granted. */
export function settingsScreen(page: Page) {
  const main = page.getByRole("main");
  return {
    open: (partnership: string) => page.goto(`/p/${partnership}/settings`),
    fillYears: (years: string) => main.getByLabel(/^Years in which to reach everyone/).fill(years),
    chooseZones: () => main.getByRole("radio", { name: /^Places count by zones/ }).check(),
    fillWeight: (indicator: string, weight: string) =>
      main.getByRole("textbox", { name: new RegExp(`^Weight of .*${indicator}`) }).fill(weight),
    save: () => main.getByRole("button", { name: /^Save as version / }).click(),
    /** Resolves when the summary of what is wrong stands on top. */
    failed: () => main.getByRole("heading", { name: "There is a problem" }).waitFor(),
    done: () => main.getByRole("alert").getByRole("paragraph").first().innerText(),
  };
}
