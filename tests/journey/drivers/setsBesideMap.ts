import type { Page } from "playwright-core";

/** The sets of overlapping offers beside the map. */
export function setsBesideMap(page: Page) {
  const section = page.getByRole("region", { name: "Duplicated provision" });
  return {
    radio: (name: RegExp) => section.getByRole("radio", { name }),
    ready: () => section.getByRole("radio").first().waitFor(),
    sets: () =>
      section.getByRole("radio").evaluateAll((radios) => radios.map((one) => one.closest("label")?.innerText)),
    choose: (name: RegExp) => section.getByRole("radio", { name }).check(),
    chosen: () => section.getByRole("radio", { checked: true }).evaluate((one) => one.closest("label")?.innerText),
    followLink: () => section.getByRole("link", { name: "Everything about this set" }).click(),
  };
}
