import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { areaTypesQuery } from "../data/datasetQueries.ts";
import { ErrorSummary, type FormError } from "../data/ErrorSummary.tsx";
import { Failed } from "../data/Failed.tsx";
import { Waiting } from "../data/Waiting.tsx";
import { usePageTitle } from "../frame/usePageTitle.ts";
import { CheckAnswers } from "./CheckAnswers.tsx";
import { makePartnership } from "./makePartnership.ts";
import { NoAreasYet } from "./NoAreasYet.tsx";
import { draftErrors, emptyDraft, newPartnership } from "./partnershipDraft.ts";
import { PartnershipForm } from "./PartnershipForm.tsx";
import "./partnership.css";

/** Makes a partnership: three questions, a look at the answers, and then its data page. */
export function NewPartnershipScreen() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const areaTypes = useQuery(areaTypesQuery());
  const [draft, setDraft] = useState(emptyDraft);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [isChecking, setChecking] = useState(false);
  usePageTitle(errors.length > 0 ? "Error: New partnership" : "New partnership");
  const making = useMutation({
    mutationFn: () => makePartnership(newPartnership(draft)),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: ["partnerships"] });
      await navigate({ to: "/p/$partnership/data", params: { partnership: made.id } });
    },
    onError: (error) => setErrors([{ field: null, message: error.message }]),
  });
  const check = () => {
    const found = draftErrors(draft);
    setErrors(found);
    setChecking(found.length === 0);
  };
  const hasNoAreas = areaTypes.data?.every(({ areas }) => areas === 0) === true && draft.everywhere !== true;
  return (
    <div className="page">
      <ErrorSummary errors={errors} />
      <h1>New partnership</h1>
      <p>A partnership is a workspace: its own study area, its own data, its own settings.</p>
      {areaTypes.isPending && <Waiting what="which areas there are" lines={5} />}
      {areaTypes.isError && (
        <Failed what="The list of areas" error={areaTypes.error} onRetry={() => void areaTypes.refetch()} />
      )}
      {hasNoAreas && <NoAreasYet onUseEveryArea={() => setDraft({ ...draft, everywhere: true })} />}
      {areaTypes.isSuccess && !hasNoAreas && !isChecking && (
        <PartnershipForm
          areaTypes={areaTypes.data.filter(({ areas }) => areas > 0)}
          draft={draft}
          errors={errors}
          onChange={setDraft}
          onContinue={check}
        />
      )}
      {isChecking && (
        <CheckAnswers
          draft={draft}
          isBusy={making.isPending}
          onChangeAnswers={() => {
            setErrors([]);
            setChecking(false);
          }}
          onMake={() => making.mutate()}
        />
      )}
    </div>
  );
}
