import type { ReactNode } from "react";
import type { KeptRecipe } from "../../../domain/contract/recipe.ts";
import { CellValue } from "../problems/cellWords.tsx";
import { numberWritten } from "../written.ts";

const shown = 50;

/** What a recipe does, step by step, folded away. The columns of the file are named last. */
export function RecipeSteps({ kept: { columns, recipe } }: { readonly kept: KeptRecipe }) {
  const steps = stepsOf(recipe);
  return (
    <details className="details">
      <summary>What it does</summary>
      <div>
        {steps.length > 0 && (
          <ul>
            {steps.slice(0, shown).map(({ key, words }) => (
              <li key={key}>{words}</li>
            ))}
          </ul>
        )}
        {steps.length > shown && (
          <p>
            The first {shown} of {numberWritten(steps.length)} steps are shown; the download has them all.
          </p>
        )}
        <p>For files with these columns: {columns.join(", ")}.</p>
      </div>
    </details>
  );
}

type Step = { readonly key: string; readonly words: ReactNode };

function stepsOf({ columns = {}, constants = {}, answers = {}, fixes = [], ...recipe }: KeptRecipe["recipe"]): Step[] {
  return [
    ...Object.entries(columns).map(([column, name]) => ({
      key: `column ${column}`,
      words: (
        <>
          “<bdi>{name}</bdi>” is read as <code>{column}</code>
        </>
      ),
    })),
    ...Object.entries(constants).map(([column, text]) => ({
      key: `constant ${column}`,
      words: (
        <>
          <code>{column}</code> is <CellValue value={text} /> in every row
        </>
      ),
    })),
    ...Object.entries(answers).map(([doubt, meaning]) => ({
      key: `answer ${doubt}`,
      words: `A figure that is ${doubtWords[doubt] ?? doubt} means: ${meaning}`,
    })),
    ...(recipe.level === undefined ? [] : [{ key: "level", words: `It is about ${recipe.level} skills` }]),
    ...(recipe.vintage === undefined ? [] : [{ key: "vintage", words: `Its areas are those of ${recipe.vintage}` }]),
    ...(recipe.assumePlaces ? [{ key: "places", words: "Libraries get assumed places" }] : []),
    ...fixes.map(({ column, from, to, row }) => ({
      key: `fix ${row} ${column} ${from}`,
      words: (
        <>
          In “<bdi>{column}</bdi>”{row !== undefined && `, row ${numberWritten(row)}`}: <CellValue value={from} /> is
          read as <CellValue value={to} />
        </>
      ),
    })),
  ];
}

const doubtWords: Readonly<Record<string, string>> = { blank: "blank", dash: "a dash (-)", S: "S", X: "X" };
