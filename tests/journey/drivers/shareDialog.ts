import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";

/** The ways to share the map or another page: the dialog, and the files it hands out. */
export function shareDialog(page: Page) {
  const dialog = page.getByRole("dialog", { name: /^Share this (map|page)$/ });
  const button = page.getByRole("button", { name: "Share", exact: true });
  const saved = async (press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> => {
    const [download]: [Download, void] = await Promise.all([page.waitForEvent("download"), press()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  return {
    button,
    region: dialog,
    async open(): Promise<void> {
      await button.click();
      await dialog.waitFor();
    },
    close: () => page.keyboard.press("Escape"),
    link: () => dialog.getByRole("textbox", { name: "Link to what you see" }).inputValue(),
    code: () => dialog.getByRole("textbox", { name: "Code for another web page" }).inputValue(),
    copyLink: () => dialog.getByRole("button", { name: "Copy the link to what you see" }).click(),
    /** What it says of the link's copy. */
    said: () => dialog.getByRole("status").first().innerText(),
    savePicture: () => saved(() => dialog.getByRole("button", { name: /^Save the map as a picture/ }).click()),
    saveChart: (kind: "PNG" | "SVG") =>
      saved(() =>
        page
          .getByRole("figure")
          .getByRole("button", { name: new RegExp(`^${kind} of `) })
          .click(),
      ),
  };
}
