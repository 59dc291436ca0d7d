import type { Download, Page } from "playwright-core";
import type { MapAddress } from "../../../web/address/mapAddress.ts";
import { writePlainSearch } from "../../../web/address/plainSearch.ts";
import { areaPanel } from "./areaPanel.ts";
import { areaTable } from "./areaTable.ts";
import { mapPicture } from "./mapPicture.ts";
import { placeSearch } from "./placeSearch.ts";

/** The map of a partnership: what it says, what can be switched, and its parts. */
export function mapScreen(page: Page) {
  const main = page.getByRole("main");
  const levelRadio = (level: string) => main.getByRole("radio", { name: new RegExp(`^${level}`) });
  const howSureLine = main.locator(".how-sure");
  return {
    picture: mapPicture(page),
    table: areaTable(page),
    panel: areaPanel(page),
    search: placeSearch(page),

    /** Opens it by its address, as a shared link does. */
    async open(partnership: string, address: Partial<Record<keyof MapAddress, string>> = {}): Promise<void> {
      await page.goto(`/p/${partnership}/map${writePlainSearch(address)}`);
      await this.drawn();
    },
    /** Opens it for a partnership that has no need figures yet. */
    async openWithoutNeed(partnership: string): Promise<void> {
      await page.goto(`/p/${partnership}/map`);
      await main.getByRole("heading", { name: /^No map of / }).waitFor();
    },
    /** Resolves when figures and their ranges stand in the table and none are on their way. */
    async drawn(): Promise<void> {
      await this.scored();
      await howSureLine
        .getByText(/^Working out/)
        .first()
        .waitFor({ state: "hidden" });
    },
    /** Resolves when the scores are there, be the ranges on their way or not. */
    async scored(): Promise<void> {
      await page.locator(".workspace[aria-busy=false]").waitFor();
      await page.getByText(/^Drawing the /).waitFor({ state: "hidden" });
    },
    /** How sure the figures are said to be, or how far that is. */
    howSure: () => howSureLine.locator("> :not(output)").first().innerText(),
    cancelDraws: () => howSureLine.getByRole("button", { name: "Cancel" }).click(),
    beginDraws: howSureLine.getByRole("button", { name: /^Work out ranges/ }),
    /** What the address holds beside the partnership: all that a shared link brings back. */
    address: () => Object.fromEntries(new URL(page.url()).searchParams),
    title: () => main.getByRole("heading", { level: 1 }).innerText(),
    sentence: () => main.getByRole("status").first().innerText(),
    /** Why the map opened on another view than the gap score; empty when it did not. */
    reason: async () => (await main.getByText(/so the map opens on/).allInnerTexts()).join(" "),

    /** What was changed on the reader's behalf, and why. */
    remarks: () => main.locator(".workspace__sentence p").allInnerTexts(),

    levelRadio,
    mapSkipLink: main.getByRole("link", { name: "Skip the map, go to the table" }),
    chooseLevel: (level: string) => levelRadio(level).check(),
    level: () => checkedWords(page, "Level"),
    chooseAreaType: (label: string) =>
      main.getByRole("combobox", { name: "Areas", exact: true }).selectOption({ label }),
    areaType: () =>
      main
        .getByRole("combobox", { name: "Areas", exact: true })
        .evaluate((box: HTMLSelectElement) => box.selectedOptions[0]?.label),
    chooseView: (view: string) => main.getByRole("radio", { name: view, exact: true }).check(),
    view: () => checkedWords(page, "Show on the map"),
    async unfoldChoicesWhereFolded(): Promise<void> {
      const button = main.getByRole("button", { name: "Search, areas and views" });
      if ((await button.isVisible()) && (await button.getAttribute("aria-expanded")) === "false") await button.click();
    },
    /** How the figures are cut into classes, where the view has one figure. */
    cutBy: (way: string) => main.getByRole("combobox", { name: "Classes" }).selectOption({ label: way }),
    /** Types breaks of one's own into the boxes, and uses them. */
    async useBreaks(breaks: readonly string[]): Promise<void> {
      for (const [at, text] of breaks.entries())
        await main.getByRole("textbox", { name: `Break ${at + 1}` }).fill(text);
      await main.getByRole("button", { name: "Use these breaks" }).click();
    },
    /** What is said at the boxes that were filled wrongly. */
    breakFaults: () => main.locator(".own-breaks .error-text").allTextContents(),
    cutAnew: main.getByRole("button", { name: "Cut anew for what is shown" }),
    /** What the legend says of where its breaks come from. */
    breaksLine: () => main.locator(".legend__breaks").innerText(),
    showOneOfTwo: (name: string) => main.getByRole("button", { name }).click(),
    /** The grid of need against provision, row by row: how many areas are in each cell. */
    async grid(): Promise<string[][]> {
      const rows = page.getByRole("table", { name: /which need and which provision$/ }).locator("tbody tr");
      return rows.evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent?.split(/high|low/)[0] ?? "")),
      );
    },
    showOffers: (shown: boolean) => main.getByRole("checkbox", { name: "Show offers on the map" }).setChecked(shown),
    /** On a narrow screen search and switches are folded away behind this. */
    unfoldChoices: () => main.getByRole("button", { name: "Search, areas and views" }).click(),

    /** A row of the legend that points its areas out on the map. */
    legendRow: (words: RegExp) => main.locator(".legend").getByRole("button", { name: words }),
    /** The legend's steps in words, each with how many areas it says it has. */
    async legend(): Promise<Record<string, string>> {
      const rows = page.getByRole("table", { name: /^Steps of the map/ }).locator("tbody tr");
      return Object.fromEntries(await rows.evaluateAll(readLegend));
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

function checkedWords(page: Page, group: string): Promise<string> {
  return page
    .getByRole("group", { name: group })
    .locator("label", { has: page.getByRole("radio", { checked: true }) })
    .evaluate((label) => label.querySelector("span")?.firstChild?.textContent ?? "");
}

function readLegend(rows: Element[]): [string, string][] {
  return rows.map((row) => [
    row.querySelector(".legend__row > span:last-child")?.textContent?.trim() ?? "",
    row.querySelector("td")?.textContent?.trim() ?? "",
  ]);
}
