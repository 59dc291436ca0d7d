import type { KeptRecipe } from "../../../domain/contract/recipe.ts";
import { countWritten } from "../written.ts";
import type { Checked } from "./checked.ts";
import { ProposalList } from "./ProposalList.tsx";
import { sameAsBefore } from "./sameAsBefore.ts";

type NotRecognisedProps = { readonly checked: Checked; readonly recipe: KeptRecipe | undefined };

/** What to do with a table whose column names fit no kind: nothing, where an earlier one had the same columns; else to say what they are, once. */
export function NotRecognised({ checked: { columns, proposals }, recipe }: NotRecognisedProps) {
  if (recipe !== undefined) {
    return (
      <>
        <h2 id="check-title">Same columns as before</h2>
        <p>{sameAsBefore(recipe)}</p>
      </>
    );
  }
  return (
    <>
      <h2 id="check-title">Not recognised by its column names</h2>
      <p>
        It has {countWritten(columns.length, "column")}. Upload it, and say on the next page what{" "}
        {columns.length === 1 ? "it is" : "they are"}. That is remembered for the next file with the same columns.
      </p>
      <ProposalList proposals={proposals} columnsInFile={columns.length} level={3} />
    </>
  );
}
