import type { Page } from "playwright-core";

/** The page of a draft: the steps that are left until it counts. */
export function draftScreen(page: Page) {
  const main = page.getByRole("main");
  const list = main.getByRole("list", { name: "Steps to publish it" });
  const step = (title: string) => list.getByRole("link", { name: title });
  return {
    open: (partnership: string, dataset: string) => page.goto(`/p/${partnership}/data/${dataset}`),
    ready: () => list.waitFor(),
    title: () => main.getByRole("heading", { level: 1 }).innerText(),
    /** What the file was read as, in the page's words. */
    readAs: () =>
      main
        .getByText(/^Read as /)
        .locator("strong")
        .innerText(),
    /** Each step by its title, with where it stands. */
    async steps(): Promise<Record<string, string>> {
      await list.waitFor();
      return list.getByRole("listitem").evaluateAll((items) => {
        const pairs = items.map((item): [string, string] => [
          item.querySelector(".task-list__name")?.textContent ?? "",
          item.querySelector(".tag")?.textContent ?? "",
        ]);
        return Object.fromEntries(pairs);
      });
    },
    columnsLink: step("What it is and its columns"),
    previewLink: step("Dry run and publish"),
    openColumns: () => step("What it is and its columns").click(),
    openProblems: () => step("Problems").click(),
    openPreview: () => step("Dry run and publish").click(),
  };
}
