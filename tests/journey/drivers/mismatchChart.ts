import type { Page } from "playwright-core";

/** The chart of need against provision below the map. */
export function mismatchChart(page: Page) {
  const section = page.getByRole("region", { name: "Need against provision" });
  const field = section.getByRole("listbox");
  return {
    field,
    title: () => section.getByRole("figure").locator(".chart__title").innerText(),
    dots: () => section.locator(".scatter__marks circle").count(),
    /** The name at the dot that is pointed at; null while none is. */
    async pointed(): Promise<string | null> {
      return (await section.locator(".scatter__tip b").allInnerTexts())[0] ?? null;
    },
    /** What a screen reader says of the area one stands on. */
    option: () => field.getByRole("option").innerText(),
    /** Moves the pointer to the dot of the area that stands first in the drawing. */
    async hoverFirstDot(): Promise<void> {
      await field.scrollIntoViewIfNeeded();
      const dot = await section.locator(".scatter__marks circle").first().boundingBox();
      if (dot === null) throw new Error("The chart has no dots");
      await page.mouse.move(dot.x + dot.width / 2 + 1, dot.y + dot.height / 2 + 1);
    },
    hide: () => section.getByRole("button", { name: "Hide the chart" }).click(),
    showButton: section.getByRole("button", { name: "Show the chart of need against provision" }),
  };
}
