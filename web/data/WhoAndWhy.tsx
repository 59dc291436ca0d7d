import { useId } from "react";
import type { Publishing } from "../../domain/contract/publishing.ts";

export type WhoAndWhyTyped = { readonly by: string; readonly why: string };

type WhoAndWhyProps = {
  readonly said: WhoAndWhyTyped;
  readonly isDisabled: boolean;
  readonly onChange: (said: WhoAndWhyTyped) => void;
};

/** Two lines for the history, both optional. Nobody's name is asked for. */
export function WhoAndWhy({ said, isDisabled, onChange }: WhoAndWhyProps) {
  const id = useId();
  return (
    <>
      {fields.map(({ name, label, hint }) => (
        <div className="field" key={name}>
          <label htmlFor={`${id}-${name}`}>{label}</label>
          <p id={`${id}-${name}-hint`} className="hint">
            {hint}
          </p>
          <input
            id={`${id}-${name}`}
            className="input"
            autoComplete="off"
            maxLength={300}
            disabled={isDisabled}
            aria-describedby={`${id}-${name}-hint`}
            value={said[name]}
            onChange={({ target }) => onChange({ ...said, [name]: target.value })}
          />
        </div>
      ))}
    </>
  );
}

/** Only what was said of who and why. */
export function whoAndWhySaid({ by, why }: WhoAndWhyTyped): Pick<Publishing, "by" | "why"> {
  return {
    ...(by.trim() !== "" && { by: by.trim() }),
    ...(why.trim() !== "" && { why: why.trim() }),
  };
}

const fields = [
  { name: "by", label: "Who (optional)", hint: "A team or a role is enough. No personal data is needed." },
  { name: "why", label: "Why (optional)", hint: "For the history, for example “Corrected figures for March 2026”." },
] as const;
