import type { Page } from "playwright-core";

/** The page for an address that leads nowhere. */
export function notFoundScreen(page: Page) {
  return {
    async open(): Promise<void> {
      await page.goto("/nowhere");
      await page.getByRole("heading", { name: "Page not found" }).waitFor();
    },
  };
}
