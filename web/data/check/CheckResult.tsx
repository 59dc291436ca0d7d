import type { KeptRecipe } from "../../../domain/contract/recipe.ts";
import type { Checked } from "./checked.ts";
import { NotRecognised } from "./NotRecognised.tsx";
import { ProblemCounts } from "./ProblemCounts.tsx";
import { RemarkList } from "./RemarkList.tsx";
import { rowsWritten } from "./rowsWritten.ts";
import { sameAsBefore } from "./sameAsBefore.ts";

type CheckResultProps = {
  readonly checked: Checked;
  /** How an earlier file with the same columns was read; the server will read this one so as well. */
  readonly recipe: KeptRecipe | undefined;
};

/** What a check found out, before anything is sent: what the file is, how many of its rows can be used, and what is wrong with it. */
export function CheckResult({ checked, recipe }: CheckResultProps) {
  const { kind, title, remarks, problems, hasLookedUp } = checked;
  const issues = problems.filter(({ severity }) => severity !== "file blocker");
  return (
    <section className="check" aria-labelledby="check-title">
      {kind === null ? (
        <NotRecognised checked={checked} recipe={recipe} />
      ) : (
        <>
          <h2 id="check-title">Recognised as {title}</h2>
          <p>{rowsWritten(checked)}</p>
          {recipe !== undefined && <p className="inset">{sameAsBefore(recipe)}</p>}
        </>
      )}
      <RemarkList remarks={remarks} level={3} />
      {(kind !== null || issues.length > 0) && <ProblemCounts problems={issues} />}
      {!hasLookedUp && (
        <p className="inset">
          The lists of areas and indicators could not be read from the server, so codes were not looked up. They are
          when the file is uploaded.
        </p>
      )}
    </section>
  );
}
