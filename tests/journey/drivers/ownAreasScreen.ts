import type { Page } from "playwright-core";

/** The list of own areas, and the steps by which one is made or changed. */
export function ownAreasScreen(page: Page) {
  const main = page.getByRole("main");
  const card = (name: string) => main.getByRole("article", { name });
  const heading = (name: string) => main.getByRole("heading", { name, level: 1 });
  return {
    async open(partnership: string): Promise<void> {
      await page.goto(`/p/${partnership}/own-areas`);
      await heading("Your own areas").waitFor();
      await main.getByText("Reading your own areas").waitFor({ state: "detached" });
    },
    /** The first step, with nothing said yet. */
    async begin(partnership: string): Promise<void> {
      await page.goto(`/p/${partnership}/own-areas/new`);
      await page.evaluate(() => sessionStorage.clear());
      await page.reload();
      await main.getByLabel("What is it made of?").waitFor();
    },
    makeLink: main.getByRole("link", { name: "Make your own area" }),
    way: (name: string) => main.getByRole("radio", { name }),
    continueButton: main.getByRole("button", { name: "Continue", exact: true }),
    async choosing(way: string): Promise<void> {
      await main.getByRole("radio", { name: way }).check();
      await main.getByRole("button", { name: "Continue", exact: true }).click();
      await main.getByRole("searchbox", { name: "Find by name or code" }).waitFor();
    },
    searchBox: main.getByRole("searchbox", { name: "Find by name or code" }),
    part: (name: RegExp) => main.getByRole("checkbox", { name }),
    ticked: () =>
      main
        .getByRole("status")
        .filter({ hasText: / ticked( yet)?$/ })
        .innerText(),
    tickAllFound: () => main.getByRole("button", { name: /^Tick all/ }).click(),
    show: (which: string) => main.getByLabel("Show", { exact: true }).selectOption({ label: which }),
    listed: () =>
      main
        .getByRole("group", { name: / found$/ })
        .getByRole("checkbox")
        .count(),
    cornerButton: main.getByRole("button", { name: "Set a corner at the cross" }),
    moveButton: (direction: string) => main.getByRole("button", { name: `Move ${direction}` }),
    corners: () =>
      main
        .getByText(/corner/)
        .filter({ hasText: /^(No corner|\d+ corner|Outline of)/ })
        .innerText(),
    takeBack: () => main.getByRole("button", { name: "Take back the last corner" }).click(),
    goOnDrawing: () => main.getByRole("button", { name: "Go on drawing" }).click(),
    finishButton: main.getByRole("button", { name: "Finish the outline" }),
    inside: () => main.getByRole("status").filter({ hasText: "centre of population inside" }).innerText(),
    async press(right: number, down: number): Promise<void> {
      const box = await main.locator(".draw-map canvas").boundingBox();
      if (box === null) throw new Error("expected a map to draw on");
      await page.mouse.click(box.x + box.width * right, box.y + box.height * down);
    },
    async chooseFile(name: string, text: string): Promise<void> {
      const chooser = page.waitForEvent("filechooser");
      await main.getByRole("button", { name: /^Choose (a|another) file/ }).click();
      await (await chooser).setFiles({ name, mimeType: "application/geo+json", buffer: Buffer.from(text) });
    },
    /** What the map of an outline that is only looked at shows. */
    previewed: () => main.getByText(/^The map shows /).innerText(),
    uploadError: () => main.locator("#upload-error").innerText(),
    oneForEach: main.getByRole("radio", { name: "One own area for each" }),
    eachNames: () =>
      main
        .getByRole("textbox", { name: /^Name of area/ })
        .evaluateAll((boxes) => boxes.map((box) => (box instanceof HTMLInputElement ? box.value : ""))),
    checkButton: main.getByRole("button", { name: "Continue to check your answers" }),
    nameBox: main.getByRole("textbox", { name: "Name" }),
    saveButton: main.getByRole("button", { name: /^Save/ }),
    errors: () => main.getByRole("alert").getByRole("listitem").allInnerTexts(),
    saved: () => main.getByRole("heading", { name: "Done" }).waitFor(),
    /** The own areas by name, each with the sentence on how it is made. */
    async list(): Promise<Record<string, string>> {
      const cards = await main.getByRole("article").all();
      const read = cards.map(async (one) => [
        await one.getByRole("heading").innerText(),
        await one.getByRole("paragraph").first().innerText(),
      ]);
      return Object.fromEntries(await Promise.all(read));
    },
    /** The first words where there is no own area. */
    async emptyWords(): Promise<string> {
      const words = await main.getByText("There are none yet.").innerText();
      return words.slice(0, words.indexOf(".") + 1);
    },
    change: (name: string) =>
      card(name)
        .getByRole("link", { name: `Change ${name}` })
        .click(),
    showOnMap: (name: string) =>
      card(name)
        .getByRole("link", { name: `Show ${name} on the map` })
        .click(),
    async remove(name: string): Promise<void> {
      await card(name)
        .getByRole("button", { name: `Remove ${name}` })
        .click();
      await page
        .getByRole("alertdialog")
        .getByRole("button", { name: `Remove ${name}` })
        .click();
      await card(name).waitFor({ state: "detached" });
    },
  };
}
