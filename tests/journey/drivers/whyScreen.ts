import type { Page } from "playwright-core";

/** The page that explains one area's score. */
export function whyScreen(page: Page) {
  const main = page.getByRole("main");
  return {
    async open(partnership: string, area: string, level: string): Promise<void> {
      await page.goto(`/p/${partnership}/why/${area}/${level}`);
      await main.getByText(/^Computed from snapshot/).waitFor();
    },
    /** Opens everything that is folded away. */
    async unfold(): Promise<void> {
      for (const summary of await main.locator("summary").all()) await summary.click();
    },
    async askHowSure(): Promise<void> {
      await main.getByRole("button", { name: /^Work out the range/ }).click();
      await main.getByText(/^In nine of ten of /).waitFor();
    },
  };
}
