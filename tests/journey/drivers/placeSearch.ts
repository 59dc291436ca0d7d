import type { Page } from "playwright-core";

/** The box that finds an area or a postcode. */
export function placeSearch(page: Page) {
  const box = page.getByRole("combobox", { name: "Find an area or postcode" });
  return {
    box,
    type: (words: string) => box.fill(words),
    /** What was found, each with its second line. */
    hits: () => page.getByRole("listbox").getByRole("option").allInnerTexts(),
    choose: (name: RegExp) => page.getByRole("option", { name }).click(),
    /** What is said below the box, such as that a postcode's area is not known. */
    said: () => page.locator(".place-search").getByRole("status").innerText(),
  };
}
