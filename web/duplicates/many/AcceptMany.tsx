import { useId, useMemo, useState } from "react";
import type { Duplicates } from "../../../domain/contract/duplicates.ts";
import { FieldError } from "../../data/FieldError.tsx";
import { foundPairs } from "../foundPairs.ts";
import type { Deciding } from "../useDeciding.ts";
import { AcceptPreview } from "./AcceptPreview.tsx";
import { heldFrom, pairsFrom, probabilityTyped } from "./pairsFrom.ts";

type AcceptManyProps = {
  readonly found: Duplicates;
  readonly deciding: Deciding;
  readonly onDone: (message: string, number: number) => void;
};

/** Accepts all likely pairs at once, but only after showing which they are and what happens to unmet need. */
export function AcceptMany({ found, deciding, onDone }: AcceptManyProps) {
  const id = useId();
  const [typed, setTyped] = useState("0.9");
  const [from, setFrom] = useState<number | null>(null);
  const [error, setError] = useState<string>();
  const all = useMemo(() => foundPairs(found), [found]);
  const pairs = useMemo(() => (from === null ? [] : pairsFrom(all, from)), [all, from]);
  const preview = () => {
    const probability = probabilityTyped(typed);
    setFrom(probability);
    setError(probability === null ? "Enter a probability from 0.5 to 1, such as 0.9" : undefined);
  };
  return (
    <section className="wide" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Accept many at once</h2>
      <p>
        For pairs that are so likely that nobody need look at each. Pairs with something that holds them back are never
        among them.
      </p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          preview();
        }}
      >
        <div className={error === undefined ? "field" : "field field--error"}>
          <label htmlFor={`${id}-from`}>Accept all pairs from</label>
          <p id={`${id}-hint`} className="hint">
            How likely they must be to be one listing, from 0.5 to 1. All pairs that wait for review count, whatever is
            listed above.
          </p>
          <FieldError id={`${id}-error`} message={error} />
          <input
            id={`${id}-from`}
            className="input many__box"
            inputMode="decimal"
            autoComplete="off"
            aria-invalid={error !== undefined}
            aria-describedby={`${id}-hint ${id}-error`}
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              setFrom(null);
            }}
          />
        </div>
        <button type="submit" className="button button--second">
          Preview
        </button>
      </form>
      {from !== null && (
        <AcceptPreview
          found={found}
          pairs={pairs}
          held={heldFrom(all, from)}
          deciding={deciding}
          onDone={(message, number) => {
            setFrom(null);
            onDone(message, number);
          }}
        />
      )}
    </section>
  );
}
