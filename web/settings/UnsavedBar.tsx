import type { ReactElement } from "react";
import { countWritten } from "../data/written.ts";

/**
 * How much is changed and not saved, at the foot of the window until the part with the button is reached: the page is long, and a change at its top
 * would else be forgotten. That part says the same to those who listen, so this is no live region.
 */
export function UnsavedBar({ changes }: { readonly changes: number }): ReactElement | null {
  if (changes === 0) return null;
  return (
    <p className="unsaved-bar">
      <strong>{countWritten(changes, "change")} not saved</strong>
      <a href="#changes-title">See what will change, and save</a>
    </p>
  );
}
