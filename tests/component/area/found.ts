import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";

/** Types into the box of that name in place of what stood there, and chooses what is found. */
export async function choosePlace(box: string, words: string, option: RegExp): Promise<void> {
  const user = userEvent.setup();
  const input = screen.getByRole("combobox", { name: box });
  await user.clear(input);
  await user.type(input, words);
  await user.click(await screen.findByRole("option", { name: option }));
}
