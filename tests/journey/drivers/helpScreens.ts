import type { Page } from "playwright-core";

/** The pages that explain: help and the accessibility statement. */
export function helpScreens(page: Page) {
  const heading = (name: string) => page.getByRole("heading", { level: 1, name });
  return {
    async openHelp(): Promise<void> {
      await page.goto("/help");
      await heading("Help").waitFor();
    },
    async openStatement(): Promise<void> {
      await page.goto("/accessibility");
      await heading("Accessibility statement for Skills Gap Atlas").waitFor();
    },
    /** Opens the explanation of the first term that explains itself beside a heading. */
    async explainTerm(): Promise<void> {
      await page
        .getByRole("button", { name: /^What is meant by/ })
        .first()
        .click();
      await page.getByRole("dialog").waitFor();
    },
  };
}
