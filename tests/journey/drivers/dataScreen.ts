import type { Page } from "playwright-core";

/** The page of a partnership's datasets. */
export function dataScreen(page: Page) {
  const main = page.getByRole("main");
  const uploadLink = main.getByRole("link", { name: "Upload a file" });
  const datasets = main.getByRole("article");
  return {
    async open(partnership: string): Promise<void> {
      await page.goto(`/p/${partnership}/data`);
      await this.ready();
    },
    openFromHeader: () => page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Data" }).click(),
    ready: () => main.getByRole("heading", { name: /what to load, (and in which|in this) order/i }).waitFor(),
    /** Every dataset as it is listed: its title and its status. */
    datasets: () => datasets.evaluateAll(readTitles),
    uploadLink,
    upload: () => uploadLink.click(),
    openDataset: (title: string) =>
      datasets.getByRole("heading").getByRole("link", { name: title, exact: true }).click(),
    /** The steps of loading, each with what is there already. */
    steps: () => main.locator(".steps > li").evaluateAll(readTitles),
  };
}

function readTitles(items: Element[]): Record<string, string> {
  const pairs = items.map((item): [string, string] => [
    item.querySelector("h3")?.textContent?.trim() ?? "",
    item.querySelector(".tag")?.textContent?.trim() ?? "",
  ]);
  return Object.fromEntries(pairs);
}
