import type { Page } from "playwright-core";

/** The pages that explain: help and the accessibility statement. */
export function helpScreens(page: Page) {
  /** The page with its header: the partnerships to choose from come a moment after the rest. */
  const whole = async (name: string) => {
    await page.getByRole("heading", { level: 1, name }).waitFor();
    await page.getByRole("button", { name: /^Partnership: / }).waitFor();
  };
  return {
    async openHelp(): Promise<void> {
      await page.goto("/help");
      await whole("Help");
    },
    async openStatement(): Promise<void> {
      await page.goto("/accessibility");
      await whole("Accessibility statement for Skills Gap Atlas");
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
