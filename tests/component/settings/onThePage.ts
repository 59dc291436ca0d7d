import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";

/** The box with a name. */
export function box(name: string | RegExp): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>("textbox", { name });
}

/** Types a text in place of what stands in a box. */
export async function type(name: string | RegExp, text: string): Promise<void> {
  await userEvent.clear(box(name));
  await userEvent.type(box(name), text);
}

/** What the page says will change, line by line. */
export function changeList(): (string | null)[] {
  return listed(screen.getByRole("region", { name: "What will change" }));
}

/** The text of the list items of a place. */
export function listed(place: HTMLElement): (string | null)[] {
  return within(place)
    .queryAllByRole("listitem")
    .map((item) => item.textContent);
}

/** What a screen reader says of a box after its name. */
export function described(input: HTMLElement): string {
  const ids = (input.getAttribute("aria-describedby") ?? "").split(" ");
  return ids.map((id) => document.getElementById(id)?.textContent).join(" ");
}
