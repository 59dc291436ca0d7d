import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { type KeptRecipe, keptRecipeSchema } from "../../../domain/contract/recipe.ts";
import { ids } from "./aDataset.ts";
import { type Asked, fakeServer, problem } from "./fakeServer.ts";
import { openPage } from "./pageAt.tsx";

const address = "/p/tees-valley/data/recipes";

test("each recipe says what it does in words, every step of it, and can be taken away as a file", async () => {
  server([kept()]);
  openPage(address);
  const card = await screen.findByRole("article", { name: "Need by ward" });
  expect(card.textContent).toContain(
    "Read as Need figures, with 1 column matched, 1 value that is the same in every row, 1 answer about unclear cells and 2 replacements. Last used 3 March 2026, for a file with 3 columns.",
  );
  expect(
    within(card)
      .getAllByRole("listitem")
      .map((step) => step.textContent),
  ).toEqual([
    "“Ward code” is read as area_code",
    "period is 2026 in every row",
    "A figure that is a dash (-) means: suppressed",
    "In “How many”: 12a is read as 12",
    "In “How many”, row 7: blank is read as [x]",
  ]);
  expect(
    within(card).getByRole("link", { name: "Download as JSON the recipe Need by ward" }).getAttribute("href"),
  ).toBe(`/api/v1/recipes/${ids.one}?partnership=tees-valley`);
});

test("a name that turns the direction of writing turns itself alone, not the words around it", async () => {
  const turned = "Need\u202Egpj.csv";
  server([{ ...kept(), name: turned }]);
  openPage(address);
  const card = await screen.findByRole("article");
  await userEvent.click(within(card).getByRole("button", { name: /^Delete/ }));
  const kinds = [card, screen.getByRole("alertdialog")].flatMap((part) => elementsThatSay(part, turned));
  expect(kinds).toEqual(["BDI", "BDI", "BDI", "BDI"]);
});

test("a recipe is deleted only after a yes that says what it means for the next file", async () => {
  const asked = server([kept()]);
  openPage(address);
  await userEvent.click(await screen.findByRole("button", { name: "Delete the recipe Need by ward" }));
  const question = screen.getByRole("alertdialog");
  expect(within(question).getByRole("heading").textContent).toBe("Delete the recipe “Need by ward” for good?");
  expect(asked.filter(({ method }) => method === "DELETE")).toEqual([]);
  await userEvent.click(within(question).getByRole("button", { name: "Delete the recipe" }));
  expect(await screen.findByText("The recipe “Need by ward” is deleted.")).toBeDefined();
  expect(asked.filter(({ method }) => method === "DELETE").map(({ path }) => path)).toEqual([`/recipes/${ids.one}`]);
  await waitFor(() => expect(screen.queryByRole("article")).toBeNull());
});

test("a recipe that was downloaded is kept again as it is", async () => {
  const asked = server([]);
  openPage(address);
  await choose(JSON.stringify(kept()));
  expect(
    await screen.findByText("The recipe “Need by ward” is imported. The next file with its columns is read with it."),
  ).toBeDefined();
  expect(asked.filter(({ method }) => method === "POST").map(({ body }) => body)).toEqual([kept()]);
});

test("a file that is no recipe is refused before it is sent, in words", async () => {
  const asked = server([]);
  openPage(address);
  await choose('{"name": "not a recipe"}');
  const summary = await screen.findByRole("alert", { name: "There is a problem" });
  expect(within(summary).getByRole("link").textContent).toBe(
    "The selected file must be a recipe, in JSON as it was downloaded from a page like this",
  );
  expect(document.title).toBe("Error: Recipes – Skills Gap Atlas");
  expect(asked.filter(({ method }) => method === "POST")).toEqual([]);
});

test("what the server refuses is said at the button and on top", async () => {
  server([], problem(422, "The recipe names a kind of file that there is not."));
  openPage(address);
  await choose(JSON.stringify(kept()));
  expect(await screen.findAllByText(/names a kind of file that there is not/)).toHaveLength(2);
});

function kept(): KeptRecipe {
  return keptRecipeSchema.parse({
    id: ids.one,
    name: "Need by ward",
    columns: ["Ward code", "How many", "Note"],
    recipe: {
      kind: "need",
      columns: { area_code: "Ward code" },
      constants: { period: "2026" },
      answers: { dash: "suppressed" },
      fixes: [
        { column: "How many", from: "12a", to: "12" },
        { column: "How many", from: "", to: "[x]", row: 7 },
      ],
      holdOutBadRows: false,
      assumePlaces: false,
    },
    usedAt: "2026-03-03T10:00:00.000Z",
  });
}

/** What kind of element stands next around each place where a text is. */
function elementsThatSay(part: HTMLElement, text: string): string[] {
  const all = [...part.querySelectorAll("*")];
  return all.filter((one) => [...one.childNodes].some(isTextWith(text))).map(({ tagName }) => tagName);
}

function isTextWith(text: string): (node: Node) => boolean {
  return (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.includes(text) === true;
}

/** A server that keeps recipes and forgets the one it is told to. */
function server(recipes: readonly KeptRecipe[], refusal?: unknown): Asked[] {
  let listed = recipes;
  return fakeServer({
    "GET /recipes": () => listed,
    "POST /recipes": refusal ?? kept(),
    [`DELETE /recipes/${ids.one}`]: () => {
      listed = [];
      return null;
    },
  });
}

async function choose(text: string): Promise<void> {
  await screen.findByRole("button", { name: "Choose a recipe to import" });
  const field = document.querySelector<HTMLInputElement>("input[type=file]");
  if (field === null) throw new Error("The page has no file field.");
  await userEvent.upload(field, new File([text], "need.recipe.json", { type: "application/json" }), {
    applyAccept: false,
  });
}
