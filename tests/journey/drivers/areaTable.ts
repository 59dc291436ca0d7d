import type { Page } from "playwright-core";

/** The table twin of the map. */
export function areaTable(page: Page) {
  const table = page.getByRole("table", { name: /^Areas and their figures/ });
  const rows = table.locator("tbody tr[aria-rowindex]");
  const filter = page.getByRole("searchbox", { name: "Filter by name or code" });
  const button = (name: string) => table.getByRole("button", { name, exact: true });
  return {
    filterBox: filter,
    button,
    linkToFigures: table.getByRole("link", { name: "See its figures" }),
    caption: () => page.locator("#area-table-title").innerText(),
    headings: () => table.getByRole("columnheader").allInnerTexts(),
    count: () => rows.count(),
    /** Every row that is shown, as a record of its cells by heading; the area's code is under "code". */
    rows: (): Promise<Record<string, string>[]> => table.evaluate(readRows),
    async row(name: string): Promise<Record<string, string>> {
      const row = (await this.rows()).find((one) => one["Area"] === name);
      if (row === undefined) throw new Error(`The table has no row called ${name}`);
      return row;
    },
    choose: (name: string) => button(name).click(),
    /** The name of the row that is marked as chosen; null while none is. */
    async chosen(): Promise<string | null> {
      return (await table.getByRole("button", { pressed: true }).allInnerTexts())[0] ?? null;
    },
    /** Whether the chosen row can be seen within the table's own box. */
    chosenIsSeen: () => table.getByRole("button", { pressed: true }).evaluate(isInItsBox),
    sortBy: (heading: string) => button(heading).click(),
    filter: (words: string) => filter.fill(words),
    hover: (name: string) => button(name).hover(),
    /** The area whose row is marked as pointed at; null while none is. */
    async pointed(): Promise<string | null> {
      return (await table.locator(".area-row--pointed .area-row__name").allInnerTexts())[0] ?? null;
    },
  };
}

function readRows(table: Element): Record<string, string>[] {
  const headings = [...table.querySelectorAll("thead th")].map((heading) => heading.textContent?.trim() ?? "");
  return [...table.querySelectorAll("tbody tr[aria-rowindex]")].map((row) => {
    const cells = [...row.children].map((cell, place): [string, string] => {
      // The first cell has the name and, below it, the district and the code.
      const parts = place === 0 ? [cell.querySelector("button")] : [...cell.childNodes];
      return [headings[place] ?? "", parts.map((part) => part?.textContent?.trim() ?? "").join(" ")];
    });
    const code = row.querySelector("th span")?.textContent?.split(" · ").at(-1)?.trim() ?? "";
    return { ...Object.fromEntries(cells), code };
  });
}

function isInItsBox(button: Element): boolean {
  const box = button.closest("section")?.getBoundingClientRect();
  const { top, bottom } = button.getBoundingClientRect();
  return box !== undefined && top >= box.top && bottom <= box.bottom;
}
