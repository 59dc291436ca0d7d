import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { areaTypeWords, officialAreaTypeSchema } from "../../domain/contract/areaType.ts";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import { ownAreaMadeBySchema } from "../../domain/contract/ownArea.ts";
import { areaTypesQuery } from "../data/datasetQueries.ts";
import { ErrorSummary, type FormError } from "../data/ErrorSummary.tsx";
import { Failed } from "../data/Failed.tsx";
import { FieldError } from "../data/FieldError.tsx";
import { usePartnershipId } from "../data/usePartnershipId.ts";
import { Waiting } from "../data/Waiting.tsx";
import { capitalised, numberWritten } from "../data/written.ts";
import type { OwnAreaDraft } from "./ownAreaDraft.ts";
import type { PartKind, StepProps } from "./stepProps.ts";

type Props = StepProps & { readonly onContinue: () => void };

/** Of which kind of area the own one is to be made, and how it will be said which. */
export function HowStep({ draft, heading, onChange, onContinue }: Props) {
  const areaTypes = useQuery(areaTypesQuery(usePartnershipId()));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const kinds = (areaTypes.data ?? []).filter(({ areaType, areas }) => areaType !== "own" && areas > 0);
  const kind = draft.kind ?? usualKind(kinds);
  const isScored = kinds.some((one) => kind !== null && kindId(one) === kindId(kind) && one.scorable.length > 0);
  const choose = (how: string) => onChange({ ...unticked(draft), how: ownAreaMadeBySchema.parse(how) });
  const submit = (event: React.SyntheticEvent) => {
    event.preventDefault();
    const missing = draft.how === null ? [{ field: "how-0", message: "Choose how you will say which areas" }] : [];
    setErrors(missing);
    if (missing.length > 0) return;
    onChange({ kind });
    onContinue();
  };
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <h1 ref={heading} tabIndex={-1}>
        Make your own area
      </h1>
      <p>
        An own area is a list of areas of one kind, each counted whole, under a name of yours: three wards around a new
        hub, or all neighbourhoods that a bus line reaches. Its figures are the sums of theirs.
      </p>
      {areaTypes.isPending && <Waiting what="which areas there are" lines={4} />}
      {areaTypes.isError && (
        <Failed what="The list of areas" error={areaTypes.error} onRetry={() => void areaTypes.refetch()} />
      )}
      {areaTypes.isSuccess && kind === null && <p className="inset">There are no areas to choose from yet.</p>}
      {kind !== null && (
        <>
          <div className="field">
            <label htmlFor="part-kind">What is it made of?</label>
            <p id="part-kind-hint" className="hint">
              Smaller areas follow an outline more closely. Need that is known for larger ones only cannot be summed to
              it.
            </p>
            <select
              id="part-kind"
              className="select"
              aria-describedby="part-kind-hint"
              value={kindId(kind)}
              onChange={({ target }) => {
                const next = kinds.find((one) => kindId(one) === target.value);
                if (next !== undefined) onChange({ ...unticked(draft), kind: asPartKind(next) });
              }}
            >
              {kinds.map((one) => (
                <option key={kindId(one)} value={kindId(one)}>
                  {capitalised(areaTypeWords[one.areaType].many)}, {one.vintage} ({numberWritten(one.areas)})
                </option>
              ))}
            </select>
            <output className="hint said">
              {isScored
                ? ""
                : `No need is known for ${areaTypeWords[kind.areaType].many} or smaller areas yet, so an own area made of them has no figures.`}
            </output>
          </div>
          <fieldset className={`field ${errors.length > 0 ? "field--error" : ""}`}>
            <legend>How will you say which?</legend>
            <FieldError id="how-error" message={errors[0]?.message} />
            {ways.map(([way, title, hint], at) => (
              <label key={way} className="choice">
                <input
                  id={`how-${at}`}
                  type="radio"
                  name="how"
                  aria-describedby={`how-${at}-hint`}
                  checked={draft.how === way}
                  onChange={() => choose(way)}
                />
                <span>
                  {title}
                  <span id={`how-${at}-hint`} className="hint">
                    {hint}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
          <button type="submit" className="button">
            Continue
          </button>
        </>
      )}
    </form>
  );
}

const ways = [
  ["chosen from a list", "Choose them from a list", "By name, or all of a district at once."],
  [
    "drawn",
    "Draw an outline on a map",
    "Areas whose centre of population lies inside are ticked; you can change the ticks.",
  ],
  ["uploaded", "Upload an outline", "A GeoJSON file with one area or several."],
] as const;

/** Another kind or way begins without ticks; corners stay where they were set. */
function unticked({ drawn }: OwnAreaDraft): Pick<OwnAreaDraft, "codes" | "each" | "outline" | "drawn"> {
  return { codes: [], each: null, outline: null, drawn: { ...drawn, isFinished: false } };
}

function kindId({ areaType, vintage }: PartKind | AreaTypeSummary): string {
  return `${areaType}/${vintage}`;
}

function asPartKind({ areaType, vintage }: AreaTypeSummary): PartKind {
  return { areaType: officialAreaTypeSchema.parse(areaType), vintage };
}

/** The smallest kind to which the need of some level can be summed. */
function usualKind(kinds: readonly AreaTypeSummary[]): PartKind | null {
  const usual = kinds.find(({ scorable }) => scorable.length > 0) ?? kinds[0];
  return usual === undefined ? null : asPartKind(usual);
}
