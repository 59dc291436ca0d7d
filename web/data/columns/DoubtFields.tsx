import type { FileReading } from "../../../domain/contract/reading.ts";
import { type Answers, type Doubt, doubtSchema, type Meaning, meaningSchema } from "../../../domain/contract/recipe.ts";
import { countWritten } from "../written.ts";

type DoubtFieldsProps = {
  readonly doubts: FileReading["doubts"];
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
};

/** Asks once for the whole file what a dash, a blank, an S or an X stands for. It is never guessed; while nobody says it, those rows are held out. */
export function DoubtFields({ doubts, answers, onChange }: DoubtFieldsProps) {
  const asked = doubtSchema.options.flatMap((doubt) => {
    const count = doubts[doubt];
    return count === undefined || count === 0 ? [] : [{ doubt, count }];
  });
  if (asked.length === 0) return null;
  const answer = (doubt: Doubt, meaning: Meaning | null) => {
    const { [doubt]: _, ...others } = answers;
    onChange(meaning === null ? others : { ...others, [doubt]: meaning });
  };
  return (
    <section aria-labelledby="doubts-title">
      <h2 id="doubts-title">Cells that may mean several things</h2>
      {asked.map(({ doubt, count }) => (
        <fieldset key={doubt} className="field">
          <legend>{questions[doubt](count)}</legend>
          <div>
            {meaningSchema.options.map((meaning) => (
              <label key={meaning} className="choice">
                <input
                  type="radio"
                  name={`doubt-${doubt}`}
                  checked={answers[doubt] === meaning}
                  onChange={() => answer(doubt, meaning)}
                />
                <span>{meanings[meaning]}</span>
              </label>
            ))}
            <label className="choice">
              <input
                type="radio"
                name={`doubt-${doubt}`}
                checked={answers[doubt] === undefined}
                onChange={() => answer(doubt, null)}
              />
              <span>
                I do not know
                <span className="hint">Those rows are held out until somebody says it.</span>
              </span>
            </label>
          </div>
        </fieldset>
      ))}
    </section>
  );
}

const questions: Readonly<Record<Doubt, (count: number) => string>> = {
  blank: (count) => `${countWritten(count, "figure is", "figures are")} blank. What does a blank stand for?`,
  dash: (count) => `${countWritten(count, "figure is", "figures are")} a dash (-). What does it stand for?`,
  S: (count) => `${countWritten(count, "figure is", "figures are")} the letter S. What does it stand for?`,
  X: (count) => `${countWritten(count, "figure is", "figures are")} the letter X. What does it stand for?`,
};

const meanings: Readonly<Record<Meaning, string>> = {
  zero: "Zero: there are none",
  suppressed: "Suppressed: there may be some, but the publisher does not say how many",
  "not available": "Not available: nobody has counted",
  "not applicable": "Not applicable: there can be none here",
};
