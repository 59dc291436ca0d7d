import type { Page } from "playwright-core";

/** What stands round every screen. */
export function frame(page: Page) {
  return {
    skipLink: page.getByRole("link", { name: "Skip to main content" }),
    nameLink: page.getByRole("link", { name: "Skills Gap Atlas" }),
    main: page.getByRole("main"),
    chooser: page.getByRole("button", { name: /^Partnership:/ }),
    dataLink: page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Data" }),
  };
}
