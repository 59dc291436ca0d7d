import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import { apportionment } from "../../domain/ownArea/apportionment.ts";
import { askAnew } from "../api/askAnew.ts";
import { candidatesQuery } from "../api/ownAreas.ts";
import { ErrorSummary, type FormError } from "../data/ErrorSummary.tsx";
import { countWritten, listWritten } from "../data/written.ts";
import { TextField } from "../partnership/TextField.tsx";
import { nameError, newOwnAreas } from "./ownAreaDraft.ts";
import { saveOwnAreas } from "./saveOwnAreas.ts";
import type { PartKind, StepProps } from "./stepProps.ts";

type Props = StepProps & { readonly kind: PartKind; readonly onSaved: () => void; readonly onBack: () => void };

/** The name, and everything said so far in one list, before an own area is saved. */
export function CheckStep({ partnership, draft, kind, heading, onChange, onSaved, onBack }: Props) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const candidates = useQuery(candidatesQuery(partnership, kind.areaType, kind.vintage));
  const wanted = newOwnAreas(draft).filter(({ codes }) => codes.length > 0);
  const { one, many } = areaTypeWords[kind.areaType];
  const saving = useMutation({
    mutationFn: () => saveOwnAreas(partnership, wanted),
    onSuccess: async (made) => {
      onSaved();
      await navigate({ to: "/p/$partnership/own-areas", params: { partnership }, search: { saved: made.length } });
    },
    onError: (error) => setErrors([{ field: draft.each === null ? "own-name" : null, message: error.message }]),
    onSettled: () => askAnew(queries),
  });
  const submit = (event: React.SyntheticEvent) => {
    event.preventDefault();
    const wrong = draft.each === null ? nameError(draft.name) : wrongAmong(wanted);
    const found = wrong === null ? [] : [{ field: draft.each === null ? "own-name" : null, message: wrong }];
    setErrors(found);
    if (found.length === 0) saving.mutate();
  };
  const [first] = wanted;
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <h1 ref={heading} tabIndex={-1}>
        Check your answers
      </h1>
      {draft.each === null && (
        <TextField
          id="own-name"
          label="Name"
          hint="As people here call it, for example “Wythenshawe hub”. It stands on the map and in every list."
          value={draft.name}
          error={errors[0]?.message}
          onChange={(name) => onChange({ name })}
        />
      )}
      <dl className="pairs">
        {draft.each !== null && (
          <>
            <dt>Own areas</dt>
            <dd>
              {listWritten(wanted.map(({ name, codes }) => `${name} (${countWritten(codes.length, one, many)})`))}
            </dd>
          </>
        )}
        {draft.each === null && first !== undefined && (
          <>
            <dt>Made of</dt>
            <dd>{namedParts(first.codes, candidates.data)}</dd>
            <dt>How its figures come about</dt>
            <dd>{apportionment(first)}</dd>
          </>
        )}
      </dl>
      <p className="hint">
        Own areas may overlap. Totals count everybody in the study area once, whatever own areas there are.
      </p>
      <div className="buttons">
        <button type="submit" className="button" disabled={saving.isPending || wanted.length === 0}>
          {saving.isPending
            ? "Saving…"
            : wanted.length === 1
              ? "Save your own area"
              : `Save ${countWritten(wanted.length, "own area")}`}
        </button>
        <button type="button" className="button button--second" disabled={saving.isPending} onClick={onBack}>
          Change the areas
        </button>
      </div>
    </form>
  );
}

function wrongAmong(wanted: readonly { readonly name: string }[]): string | null {
  const names = wanted.map(({ name }) => name.trim().toLowerCase());
  const twice = wanted.find(({ name }, at) => names.indexOf(name.trim().toLowerCase()) < at);
  if (twice !== undefined) return `Two areas are called “${twice.name.trim()}”. Change one of the names.`;
  return wanted.map(({ name }) => nameError(name)).find((wrong) => wrong !== null) ?? null;
}

type Known = { readonly codes: readonly string[]; readonly names: readonly string[] };

/** All names while people can read them, then the first few. */
function namedParts(codes: readonly string[], known: Known | undefined): string {
  const nameOf = new Map(known?.codes.map((code, at) => [code, known.names[at] ?? code]));
  const names = codes.map((code) => nameOf.get(code) ?? code);
  return names.length <= 20
    ? listWritten(names)
    : `${names.slice(0, 20).join(", ")} and ${countWritten(names.length - 20, "other")}`;
}
