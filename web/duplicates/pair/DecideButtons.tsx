import type { KeyedActs } from "./useDecisionKeys.ts";

type DecideButtonsProps = {
  readonly acts: KeyedActs;
  readonly areKeysOn: boolean;
  /** Nothing can be decided yet: the pair is being read, or a decision is on its way. */
  readonly isWaiting: boolean;
  readonly canTakeBack: boolean;
  readonly onKeys: (areOn: boolean) => void;
};

/** The ways to decide, each with its key. They stay where they are from pair to pair, so that the focus does too. */
export function DecideButtons({ acts, areKeysOn, isWaiting, canTakeBack, onKeys }: DecideButtonsProps) {
  return (
    <section className="decide" aria-label="Decide on this pair">
      <div className="buttons">
        {choices.map(({ act, words, key, kind }) => {
          const isOff = act === "takeBack" ? !canTakeBack : isWaiting && act !== "skip";
          return (
            <button
              key={act}
              type="button"
              className={`button ${kind}`}
              // A button that is disabled loses the focus.
              aria-disabled={isOff}
              {...(areKeysOn && { "aria-keyshortcuts": key })}
              onClick={() => {
                if (!isOff) acts[act]();
              }}
            >
              {words}
              {areKeysOn && <kbd aria-hidden="true">{key}</kbd>}
            </button>
          );
        })}
      </div>
      <label className="choice small">
        <input type="checkbox" checked={areKeysOn} onChange={({ target }) => onKeys(target.checked)} />
        <span>
          Use single keys
          <span className="hint">
            S same, D different, K skip, U take back, J or right arrow next pair, left arrow former pair. Switch them
            off if they get in the way of speech input.
          </span>
        </span>
      </label>
    </section>
  );
}

const choices: readonly {
  readonly act: "same" | "different" | "skip" | "takeBack";
  readonly words: string;
  readonly key: string;
  readonly kind: string;
}[] = [
  { act: "same", words: "Same listing", key: "S", kind: "" },
  { act: "different", words: "Different listings", key: "D", kind: "" },
  { act: "skip", words: "Skip", key: "K", kind: "button--second" },
  { act: "takeBack", words: "Take back", key: "U", kind: "button--second" },
];
