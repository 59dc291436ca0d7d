import type { Page } from "playwright-core";

/** The table of what is wrong with a file: one record per problem, by column heading. */
export function issueTable(page: Page) {
  const table = page.getByRole("table").filter({ has: page.getByRole("columnheader", { name: "How to mend it" }) });
  return {
    async rows(): Promise<Record<string, string>[]> {
      await table.waitFor();
      return table.evaluate(readIssues);
    },
  };
}

function readIssues(table: Element): Record<string, string>[] {
  const headings = [...table.querySelectorAll("thead th")].map((heading) => heading.textContent?.trim() ?? "");
  return [...table.querySelectorAll("tbody tr")].map((row) =>
    Object.fromEntries(
      [...row.children].map((cell, place): [string, string] => [
        headings[place] ?? "",
        cell instanceof HTMLElement ? cell.innerText.trim() : "",
      ]),
    ),
  );
}
