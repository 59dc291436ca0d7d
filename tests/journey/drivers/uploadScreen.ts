import type { Page } from "playwright-core";
import { issueTable } from "./issueTable.ts";

/** A file as a test writes it. */
export type TestFile = { readonly name: string; readonly text: string };

/** The page that takes one file and has it checked. */
export function uploadScreen(page: Page) {
  const main = page.getByRole("main");
  const chooseButton = main.getByRole("button", { name: /^Choose (a|another) file$/ });
  const sendButton = main.getByRole("button", { name: /^Upload and check/ });
  return {
    issues: issueTable(page),
    open: (partnership: string) => page.goto(`/p/${partnership}/data/upload`),
    ready: () => sendButton.waitFor(),
    chooseButton,
    sendButton,
    /** Chooses a file as people do, with the button that opens the system's own dialog; `press` is how the button is pressed. */
    async choose({ name, text }: TestFile, press = () => chooseButton.click()): Promise<void> {
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press()]);
      await chooser.setFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
    },
    send: () => sendButton.click(),
    /** What is said to be wrong, at the top of the page. */
    errors: () => main.getByRole("alert").getByRole("listitem").allInnerTexts(),
    /** Resolves when the summary of what is wrong stands on top. */
    failed: () => main.getByRole("heading", { name: "There is a problem" }).waitFor(),
  };
}
