import type { Page } from "playwright-core";

/** The page that says what a draft is and what its columns are read as. */
export function columnsScreen(page: Page) {
  const main = page.getByRole("main");
  const kindBox = main.getByLabel("What the file is");
  const saveButton = main.getByRole("button", { name: "Save and check again" });
  return {
    open: (partnership: string, dataset: string) => page.goto(`/p/${partnership}/data/${dataset}/columns`),
    ready: () => saveButton.waitFor(),
    title: () => main.getByRole("heading", { level: 1 }).innerText(),
    kindBox,
    saveButton,
    /** What stands first among what it may be. */
    likeliest: () => kindBox.locator("optgroup").first().locator("option").allInnerTexts(),
    chooseKind: (kind: string) => kindBox.selectOption(kind),
    /** Each column of the file and what it is read as now. */
    async columns(): Promise<Record<string, string>> {
      await main.getByRole("columnheader", { name: "Read as" }).first().waitFor();
      return main.locator("table.columns tbody tr").evaluateAll((rows) => {
        const pairs = rows.map((row): [string, string] => [
          row.querySelector("th")?.textContent ?? "",
          row.querySelector("select")?.value ?? "",
        ]);
        return Object.fromEntries(pairs);
      });
    },
    columnBox: (name: string) => main.getByLabel(`Read ${name} as`, { exact: true }),
    /** Says what a column that must be there holds in every row. */
    sayOnce: (column: string, text: string) =>
      main.getByRole("group", { name: column }).getByLabel("What is it in every row?").fill(text),
    /** Says what a cell that may mean several things stands for. */
    answer: (question: RegExp, meaning: RegExp) =>
      main.getByRole("group", { name: question }).getByRole("radio", { name: meaning }).check(),
    answerRadio: (question: RegExp, meaning: RegExp) =>
      main.getByRole("group", { name: question }).getByRole("radio", { name: meaning }),
    save: () => saveButton.click(),
    errors: () => main.getByRole("alert").getByRole("listitem").allInnerTexts(),
    failed: () => main.getByRole("heading", { name: "There is a problem" }).waitFor(),
    /** Opens all that is folded. */
    unfold: () => main.locator("details").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", ""))),
  };
}
