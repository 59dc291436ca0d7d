import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import type { OwnArea } from "../../domain/contract/ownArea.ts";
import { askAnew } from "../api/askAnew.ts";
import { candidatesQuery, changeOwnArea } from "../api/ownAreas.ts";
import { ErrorSummary, type FormError } from "../data/ErrorSummary.tsx";
import { Failed } from "../data/Failed.tsx";
import { Waiting } from "../data/Waiting.tsx";
import { TextField } from "../partnership/TextField.tsx";
import { draftOf } from "./draftOf.ts";
import { KeptOutline } from "./KeptOutline.tsx";
import { changedOwnArea, nameError, outlineError, type OwnAreaDraft, partsError } from "./ownAreaDraft.ts";
import { PartPicker } from "./PartPicker.tsx";

type Props = { readonly partnership: string; readonly area: OwnArea };

/** The name, the outline and the parts of an own area, as they were when the form was opened: if somebody is quicker, saving says so and changes nothing. */
export function ChangeForm({ partnership, area: given }: Props) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  // What is read anew meanwhile must not pass for what was seen here.
  const [area] = useState(given);
  const { areaType, vintage } = area.madeOf;
  const candidates = useQuery(candidatesQuery(partnership, areaType, vintage));
  const [draft, setDraft] = useState(() => draftOf(area));
  const [nearEdge, setNearEdge] = useState<readonly string[]>([]);
  const change = useCallback((changes: Partial<OwnAreaDraft>) => setDraft((before) => ({ ...before, ...changes })), []);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const saving = useMutation({
    mutationFn: () => changeOwnArea(partnership, area.code, { ...changedOwnArea(draft), after: area.entry }),
    onSuccess: async () => {
      await navigate({ to: "/p/$partnership/own-areas", params: { partnership }, search: { saved: 1 } });
      await askAnew(queries);
    },
    onError: (error) => setErrors([{ field: null, message: error.message }]),
  });
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.message;
  const submit = (event: React.SyntheticEvent) => {
    event.preventDefault();
    const wrong = [
      { field: "own-name", message: nameError(draft.name) },
      { field: "draw-heading", message: outlineError(draft) },
      { field: "part-search", message: partsError(draft) },
    ].flatMap(({ field, message }) => (message === null ? [] : [{ field, message }]));
    setErrors(wrong);
    if (wrong.length === 0) saving.mutate();
  };
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <h1>Change {area.name}</h1>
      <p>
        What was computed before, and was kept, stays as it is. Everything that is looked at from now on has the change.
      </p>
      <TextField
        id="own-name"
        label="Name"
        hint="As people here call it."
        value={draft.name}
        error={errorAt("own-name")}
        onChange={(name) => change({ name })}
      />
      <KeptOutline
        area={area}
        partnership={partnership}
        kind={area.madeOf}
        draft={draft}
        onChange={change}
        onNearEdge={setNearEdge}
      />
      {candidates.isPending && <Waiting what="the areas" lines={6} />}
      {candidates.isError && (
        <Failed what="The list of areas" error={candidates.error} onRetry={() => void candidates.refetch()} />
      )}
      {candidates.isSuccess && (
        <PartPicker
          candidates={candidates.data}
          kind={area.madeOf}
          chosen={draft.codes}
          nearEdge={nearEdge}
          error={errorAt("part-search")}
          onChange={(codes) => change({ codes })}
        />
      )}
      <button type="submit" className="button" disabled={saving.isPending}>
        {saving.isPending ? "Saving…" : "Save the changes"}
      </button>
    </form>
  );
}
