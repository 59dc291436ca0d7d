import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { Term } from "../../../web/help/Term.tsx";
import { termGroups } from "../../../web/help/termGroups.ts";
import { terms } from "../../../web/help/terms.ts";

afterEach(cleanup);

const meaning = terms["gap score"].sentence;

test("a term says what it means when it is pressed, and Escape takes it away and gives the focus back", async () => {
  const user = userEvent.setup();
  render(
    <p>
      The <Term name="gap score">gap score</Term> of 62
    </p>,
  );
  const word = screen.getByRole("button", { name: "gap score" });
  expect(screen.queryByText(meaning)).toBeNull();
  expect(word.getAttribute("aria-expanded")).toBe("false");
  await user.tab();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("dialog", { name: "Gap score" }).textContent).toBe(`Gap score${meaning}`);
  expect(word.getAttribute("aria-expanded")).toBe("true");
  await user.keyboard("{Escape}");
  expect(screen.queryByText(meaning)).toBeNull();
  expect(document.activeElement).toBe(word);
});

test("beside words that are a button themselves, a question mark is named after the term", async () => {
  render(<Term name="structural" />);
  await userEvent
    .setup()
    .click(screen.getByRole("button", { name: "What is meant by “Structural (lacking places)”?" }));
  expect(screen.getByRole("dialog", { name: "Structural (lacking places)" })).toBeDefined();
});

test("every term that can be explained stands once among the words of the help page", () => {
  const listed = termGroups.flatMap((group) => group.terms);
  expect(listed.toSorted()).toEqual(Object.keys(terms).toSorted());
});

test("every explanation is one sentence", () => {
  const longer = Object.entries(terms).filter(([, { sentence }]) => !/^[^.]+\.$/.test(sentence));
  expect(longer.map(([name]) => name)).toEqual([]);
});
