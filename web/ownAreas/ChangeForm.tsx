import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { OwnArea } from "../../domain/contract/ownArea.ts";
import { areaCodeSchema } from "../../domain/contract/area.ts";
import { askAnew } from "../api/askAnew.ts";
import { candidatesQuery, changeOwnArea } from "../api/ownAreas.ts";
import { ErrorSummary, type FormError } from "../data/ErrorSummary.tsx";
import { Failed } from "../data/Failed.tsx";
import { Waiting } from "../data/Waiting.tsx";
import { TextField } from "../partnership/TextField.tsx";
import { nameError, partsError } from "./ownAreaDraft.ts";
import { PartPicker } from "./PartPicker.tsx";

type Props = { readonly partnership: string; readonly area: OwnArea };

/** The name and the parts of an own area, as they were when the form was opened: if somebody is quicker, saving says so and changes nothing. */
export function ChangeForm({ partnership, area: given }: Props) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  // What is read anew meanwhile must not pass for what was seen here.
  const [area] = useState(given);
  const { areaType, vintage } = area.madeOf;
  const candidates = useQuery(candidatesQuery(partnership, areaType, vintage));
  const [name, setName] = useState(area.name);
  const [codes, setCodes] = useState(() => area.parts.map(({ code }) => areaCodeSchema.parse(code)));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const saving = useMutation({
    mutationFn: () =>
      changeOwnArea(partnership, area.code, {
        name,
        codes,
        areaType,
        vintage,
        madeBy: area.madeBy,
        outline: area.outline,
        after: area.entry,
      }),
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
      { field: "own-name", message: nameError(name) },
      { field: "part-search", message: partsError({ codes, each: null }) },
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
        value={name}
        error={errorAt("own-name")}
        onChange={setName}
      />
      {candidates.isPending && <Waiting what="the areas" lines={6} />}
      {candidates.isError && (
        <Failed what="The list of areas" error={candidates.error} onRetry={() => void candidates.refetch()} />
      )}
      {candidates.isSuccess && (
        <PartPicker
          candidates={candidates.data}
          kind={area.madeOf}
          chosen={codes}
          nearEdge={none}
          error={errorAt("part-search")}
          onChange={setCodes}
        />
      )}
      <button type="submit" className="button" disabled={saving.isPending}>
        {saving.isPending ? "Saving…" : "Save the changes"}
      </button>
    </form>
  );
}

const none: readonly string[] = [];
