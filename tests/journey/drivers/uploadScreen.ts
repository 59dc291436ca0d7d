import type { Page } from "playwright-core";
import { issueTable } from "./issueTable.ts";

/** A file as a test writes it. */
export type TestFile = { readonly name: string; readonly text: string };

/** The page that takes one file, checks it in the browser and sends it. */
export function uploadScreen(page: Page) {
  const main = page.getByRole("main");
  const chooseButton = main.getByRole("button", { name: /^Choose (a|another) file$/ });
  const sendButton = main.getByRole("button", { name: /^Upload / });
  const checkHeading = main.getByRole("heading", { name: /^(Recognised as|Not recognised)/ });
  return {
    issues: issueTable(page),
    open: (partnership: string) => page.goto(`/p/${partnership}/data/upload`),
    ready: () => chooseButton.waitFor(),
    chooseButton,
    sendButton,
    checkHeading,
    /** Chooses a file as people do, with the button that opens the system's own dialog; `press` is how the button is pressed. */
    async choose({ name, text }: TestFile, press = () => chooseButton.click()): Promise<void> {
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press()]);
      await chooser.setFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
    },
    /** Drops any bytes into the file field, as a dialog would. */
    async chooseBytes(name: string, bytes: Uint8Array): Promise<void> {
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), chooseButton.click()]);
      await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    },
    /** Pastes cells as a spreadsheet program copies them, and has them checked. */
    async paste(cells: string): Promise<void> {
      await main.getByText("Paste a table instead").click();
      await main.getByLabel(/^Cells or text/).fill(cells);
      await main.getByRole("button", { name: "Check the pasted table" }).click();
    },
    /** What the check in the browser says the file is, once it is through. */
    async checked(): Promise<string> {
      await checkHeading.waitFor();
      return checkHeading.innerText();
    },
    /** What becomes of the rows, in a sentence. */
    rows: () =>
      main
        .getByRole("paragraph")
        .filter({ hasText: /^[\d,]+ rows?: / })
        .innerText(),
    /** The problems by kind: type, how many, the first of them. */
    problems: () =>
      main
        .getByRole("table", { name: /^Problems by kind/ })
        .getByRole("row")
        .evaluateAll((rows) => rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent ?? ""))),
    send: () => sendButton.click(),
    cancelCheck: () => main.getByRole("button", { name: "Cancel the check" }).click(),
    said: (words: string) => main.getByText(words).waitFor(),
    /** What is said to be wrong, at the top of the page. */
    errors: () => main.getByRole("alert").getByRole("listitem").allInnerTexts(),
    /** Resolves when the summary of what is wrong stands on top. */
    failed: () => main.getByRole("heading", { name: "There is a problem" }).waitFor(),
    sendAgain: () => main.getByRole("button", { name: /^Send .* again$/ }).click(),
  };
}
