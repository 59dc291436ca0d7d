import type { Download, Page } from "playwright-core";
import { writePlainSearch } from "../../../web/address/plainSearch.ts";
import type { OverlapsAddress } from "../../../web/address/overlapsAddress.ts";

/** The page of overlapping provision. */
export function overlapsScreen(page: Page) {
  const main = page.getByRole("main");
  const chosen = main.locator("#chosen-set");
  const cells = (name: RegExp): Promise<string[][]> =>
    main.getByRole("table", { name }).locator("tbody tr").evaluateAll(readCells);
  return {
    map: main.getByRole("region", { name: /^Map of the offers of this set/ }),
    /** Opens it by its address, as a shared link does. */
    async open(partnership: string, address: Partial<Record<keyof OverlapsAddress, string>> = {}): Promise<void> {
      await page.goto(`/p/${partnership}/overlaps${writePlainSearch(address)}`);
      await this.ready();
    },
    /** Resolves when the answer stands there, found or not, and what it rests on. */
    ready: () => main.getByText(/^Computed from snapshot/).waitFor(),
    address: () => Object.fromEntries(new URL(page.url()).searchParams),
    sentence: () => main.getByRole("status").first().innerText(),
    sets: () => cells(/^Sets of offers with more places/),
    notSure: () => cells(/^Sets that are not sure enough/),
    link: (name: string) => main.getByRole("table", { name: /^Sets / }).getByRole("link", { name }),
    chosen,
    chosenName: () => chosen.getByRole("heading", { level: 2 }).innerText(),
    members: () => cells(/^Its /),
    letter: (letter: string) => chosen.getByRole("button", { name: `${letter}: point out on the map` }),
    nothing: () => main.locator(".inset").first().innerText(),
    filteredBy: () =>
      main
        .getByRole("combobox", { name: /^Sets in reach of this/ })
        .evaluate((box: HTMLSelectElement) => box.selectedOptions[0]?.label),
    chooseLevel: (level: string) => main.getByRole("radio", { name: new RegExp(`^${level}`) }).check(),
    /** Opens everything that is folded away. */
    async unfold(): Promise<void> {
      for (const summary of await main.locator("summary").all()) await summary.click();
    },
    async downloadCsv(): Promise<Download> {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        main.getByRole("link", { name: /\(CSV\)$/ }).click(),
      ]);
      return download;
    },
  };
}

function readCells(rows: Element[]): string[][] {
  return rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent?.trim() ?? ""));
}
