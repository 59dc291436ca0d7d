import type { Page } from "playwright-core";

/** What the panel says of one offer: its title, how far it is, and whose it is and how many places it has. */
export type OfferSaid = {
  readonly title: string;
  readonly distance: string;
  readonly where: string;
  readonly places: string;
};

/** The panel of the chosen area. */
export function areaPanel(page: Page) {
  const panel = page.getByRole("region", { name: "Chosen area" });
  const heading = (name: string) => panel.getByRole("heading", { name });
  return {
    region: panel,
    name: () => panel.getByRole("heading", { level: 2 }).innerText(),
    /** The class and what it means in a sentence. */
    standing: () =>
      panel
        .locator("p", { has: page.locator(".tag") })
        .first()
        .innerText(),
    /** Every figure by what it is called. */
    figures: (): Promise<Record<string, string>> => panel.locator("dl").evaluate(readFigures),
    async offers(): Promise<OfferSaid[]> {
      await heading("Offers in reach").waitFor();
      return panel.locator(".offers > li").evaluateAll(readOffers);
    },
    async assumptions(): Promise<string[]> {
      return heading("What is assumed").locator("+ ul > li").allInnerTexts();
    },
    /** One of those it names while no area is chosen. */
    mostUnmet: (name: string) => panel.getByRole("button", { name, exact: true }),
    whyLink: panel.getByRole("link", { name: /^Why / }),
    closeButton: panel.getByRole("button", { name: "Close" }),
  };
}

function readFigures(list: Element): Record<string, string> {
  const rows = [...list.querySelectorAll("dt")].map((term): [string, string] => [
    term.textContent?.trim() ?? "",
    term.nextElementSibling?.textContent?.trim() ?? "",
  ]);
  return Object.fromEntries(rows);
}

function readOffers(items: Element[]): OfferSaid[] {
  return items.map((item) => {
    const [line, where, places] = [...item.children];
    return {
      title: line?.firstElementChild?.textContent?.trim() ?? "",
      distance: line?.lastElementChild?.textContent?.trim() ?? "",
      where: where?.textContent?.trim() ?? "",
      places: places?.textContent?.trim() ?? "",
    };
  });
}
