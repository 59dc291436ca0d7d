import type { Page } from "playwright-core";

/** The pages of the duplicate listings: the list, and the pair that is looked at. */
export function duplicatesScreen(page: Page) {
  const main = page.getByRole("main");
  const listTitle = main.getByRole("heading", { name: "Duplicate listings", level: 1 });
  const pairTitle = main.getByRole("heading", { name: "One listing or two?", level: 1 });
  const rowsOf = (name: string | RegExp) =>
    main.getByRole("table", { name }).locator("tbody tr").evaluateAll(readCells);
  return {
    async open(partnership: string, words = ""): Promise<void> {
      await page.goto(`/p/${partnership}/duplicates${words}`);
      await this.ready();
    },
    openFromHeader: () =>
      page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Duplicates" }).click(),
    ready: () => listTitle.or(pairTitle).waitFor(),
    listReady: () => main.getByRole("heading", { name: "Decisions" }).waitFor(),
    sentence: () => main.locator(".lede").innerText(),
    /** What duplicates hide at each level: its name, as published, now. */
    async unmet(): Promise<string[][]> {
      await main.getByRole("region", { name: "What duplicates hide" }).getByRole("table").waitFor();
      return main.getByRole("region", { name: "What duplicates hide" }).locator("tbody tr").evaluateAll(readCells);
    },
    /** The pairs of the list: likely, first, second, level, places, status. */
    pairs: () => rowsOf("Pairs, one in each row"),
    show: (choice: string) => main.getByRole("combobox", { name: "Show" }).selectOption(choice),
    reviewButton: main.getByRole("button", { name: "Review from the first" }),
    startReview: () => main.getByRole("button", { name: "Review from the first" }).click(),
    backToAll: () => main.getByRole("link", { name: "Back to all pairs" }).click(),

    /** Resolves when the pair that is looked at can be decided on. */
    pairReady: () => main.getByRole("button", { name: "Same listing", exact: true, disabled: false }).waitFor(),
    pairNames: () => main.getByRole("list", { name: "The two listings" }).locator("strong").allInnerTexts(),
    sameButton: main.getByRole("button", { name: "Same listing", exact: true }),
    said: () => main.locator(".duplicates__said").innerText(),
    /** Why a decision was refused. */
    refusal: () => main.getByRole("alert").innerText(),
    /** The decision in force on the pair. */
    decided: () => main.getByText(/, decided on /).innerText(),
    evidenceTitle: () =>
      main.getByRole("region", { name: "What speaks for and against" }).getByRole("heading", { level: 3 }).innerText(),
    evidence: () => rowsOf(/^The same in numbers/),
    mapReady: () => main.getByRole("region", { name: /^Map of A and B/ }).waitFor(),
    async unfold(): Promise<void> {
      const folded = main.locator("details:not([open]) > summary");
      while ((await folded.count()) > 0) await folded.first().click();
    },
    hideSame: () => main.getByRole("checkbox", { name: /^Hide what is the same/ }).check(),
    tickListing: (name: RegExp) => main.getByRole("checkbox", { name }).check(),
    askToTakeOut: () => main.getByRole("button", { name: "Take out of this offer" }).click(),
    askToTakeBack: () =>
      main
        .getByRole("button", { name: /^Take back “/ })
        .first()
        .click(),
    confirm: (action: string) => page.getByRole("alertdialog").getByRole("button", { name: action }).click(),

    async preview(from: string): Promise<void> {
      await main.getByRole("textbox", { name: "Accept all pairs from" }).fill(from);
      await main.getByRole("button", { name: "Preview" }).click();
    },
    previewed: () =>
      main
        .getByRole("region", { name: "Accept many at once" })
        .getByRole("table", { name: "Unmet people a year in the study area" })
        .locator("tbody tr")
        .evaluateAll(readCells),
    acceptButton: main.getByRole("button", { name: /^Mark \d+ pairs? as the same$/ }),
    takeItBack: () => main.getByRole("button", { name: "Take it back" }).click(),
    done: () => main.getByRole("alert").getByRole("paragraph").first().innerText(),
    /** What was decided and on what, newest first. */
    decisions: async () => (await rowsOf("Decisions, newest first")).map((cells) => cells.slice(2, 4)),
  };
}

function readCells(rows: Element[]): string[][] {
  return rows.map((row) => [...row.children].map((cell) => (cell instanceof HTMLElement ? cell.innerText.trim() : "")));
}
