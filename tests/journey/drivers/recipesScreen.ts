import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** The page with the recipes that are kept for the next file. */
export function recipesScreen(page: Page) {
  const main = page.getByRole("main");
  const cards = main.getByRole("article");
  return {
    open: (partnership: string) => page.goto(`/p/${partnership}/data/recipes`),
    ready: () => main.getByRole("heading", { name: "Import a recipe" }).waitFor(),
    names: () => cards.getByRole("heading").allInnerTexts(),
    unfold: () => main.locator("details > summary").first().click(),
    steps: () => cards.first().getByRole("listitem").allInnerTexts(),
    async download(): Promise<{ readonly name: string; readonly text: string }> {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        cards
          .first()
          .getByRole("link", { name: /^Download/ })
          .click(),
      ]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
    },
    async delete(): Promise<void> {
      await cards
        .first()
        .getByRole("button", { name: /^Delete/ })
        .click();
      await page.getByRole("alertdialog").getByRole("button", { name: "Delete the recipe" }).click();
    },
    async bringIn(text: string): Promise<void> {
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        main.getByRole("button", { name: "Choose a recipe to import" }).click(),
      ]);
      await chooser.setFiles({ name: "a.recipe.json", mimeType: "application/json", buffer: Buffer.from(text) });
    },
    done: () => main.getByRole("alert").getByRole("paragraph").first().innerText(),
  };
}
