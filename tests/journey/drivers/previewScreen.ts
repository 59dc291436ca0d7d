import type { Page } from "playwright-core";

/** The page that tries a draft out and publishes it. */
export function previewScreen(page: Page) {
  const main = page.getByRole("main");
  const alert = main.getByRole("alert");
  const publishButton = main.getByRole("button", { name: /^Publish / });
  const holdOutBox = main.getByRole("checkbox", { name: /^Leave out / });
  const mapLink = alert.getByRole("link", { name: "See the map" });
  return {
    open: (partnership: string, dataset: string) => page.goto(`/p/${partnership}/data/${dataset}/preview`),
    ready: () => main.getByRole("heading", { level: 1, name: /^Dry run and publish/ }).waitFor(),
    publishButton,
    holdOutBox,
    mapLink,
    tickHoldOut: () => holdOutBox.check(),
    chooseReplace: (title: string) => main.getByRole("radio", { name: `Take the place of “${title}”` }).check(),
    chooseAppend: () => main.getByRole("radio", { name: /^Add beside/ }).check(),
    publish: () => publishButton.click(),
    /** What would happen to each level, a sentence each. */
    async sentences(): Promise<string[]> {
      await publishButton.waitFor();
      return main.getByRole("region", { name: "What would happen" }).locator("> ul > li").allInnerTexts();
    },
    /** The rows of a table of the dry run by its caption, unfolded where it is folded. */
    async table(caption: RegExp): Promise<string[][]> {
      const folded = main.locator("details:not([open]) > summary");
      while ((await folded.count()) > 0) await folded.first().click();
      const rows = main.getByRole("table", { name: caption }).locator("tbody tr");
      return rows.evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? "")),
      );
    },
    async sayWhoAndWhy(who: string, why: string): Promise<void> {
      await main.getByRole("textbox", { name: "Who (optional)" }).fill(who);
      await main.getByRole("textbox", { name: "Why (optional)" }).fill(why);
    },
    /** The errors in the summary on top. */
    errors: () => alert.getByRole("listitem").allInnerTexts(),
    againButton: main.getByRole("button", { name: "Make the dry run again" }),
    /** What is said to be done, once it is. */
    done: () => alert.getByRole("paragraph").first().innerText(),
    seeTheMap: () => mapLink.click(),
  };
}
