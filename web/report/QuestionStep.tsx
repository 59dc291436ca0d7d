import { useQuery } from "@tanstack/react-query";
import { type ReactElement, type RefObject, useState } from "react";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { areaTypesQuery } from "../data/datasetQueries.ts";
import { ErrorSummary, type FormError } from "../data/ErrorSummary.tsx";
import { Failed } from "../data/Failed.tsx";
import { Waiting } from "../data/Waiting.tsx";
import { TextField } from "../partnership/TextField.tsx";
import { AreasFields } from "./AreasFields.tsx";
import { AudienceFields } from "./AudienceFields.tsx";
import { CompareFields } from "./CompareFields.tsx";
import { LevelFields } from "./LevelFields.tsx";
import { PeriodField } from "./PeriodField.tsx";
import { draftErrors, type ReportDraft } from "./reportDraft.ts";
import { sameKind } from "./sameKind.ts";

type Props = {
  readonly partnership: PartnershipId;
  readonly draft: ReportDraft;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onChange: (changes: Partial<ReportDraft>) => void;
  /** With everything said, what the page before said among it. */
  readonly onContinue: (said: ReportDraft) => void;
};

/** What the report is about: its title, areas, levels and period, what it is set beside, and who will read it. */
export function QuestionStep({ partnership, draft, heading, onChange, onContinue }: Props): ReactElement {
  const areaTypes = useQuery(areaTypesQuery(partnership));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const kinds = (areaTypes.data ?? []).filter(({ areas, scorable }) => areas > 0 && scorable.length > 0);
  const kind = kinds.find((one) => draft.kind !== null && sameKind(one, draft.kind)) ?? usualKind(kinds);
  const said = kind === undefined ? draft : { ...draft, kind: { areaType: kind.areaType, vintage: kind.vintage } };
  const submit = (event: React.SyntheticEvent) => {
    event.preventDefault();
    const found = draftErrors(said);
    setErrors(found);
    if (found.length > 0) return;
    onContinue(said);
  };
  const error = (field: string) => errors.find((one) => one.field === field)?.message;
  const fields = { partnership, draft: said, error, onChange };
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <h1 ref={heading} tabIndex={-1}>
        Make a gap report
      </h1>
      <p>
        A report says where need goes unmet, how sure that is and what it rests on, in words, maps and tables. It is
        kept as it is now: later uploads do not change it.
      </p>
      {areaTypes.isPending && <Waiting what="which areas there are" lines={5} />}
      {areaTypes.isError && (
        <Failed what="The list of areas" error={areaTypes.error} onRetry={() => void areaTypes.refetch()} />
      )}
      {areaTypes.isSuccess && kind === undefined && (
        <p className="inset">There are no scores to report yet. Load need and offers on the Data page first.</p>
      )}
      {kind !== undefined && (
        <>
          <TextField
            id="report-title"
            label="Title"
            hint="As it will stand on its first page, for example “Digital skills gaps in our wards, autumn 2026”"
            value={draft.title}
            error={error("report-title")}
            onChange={(title) => onChange({ title })}
          />
          <AreasFields {...fields} kinds={kinds} kind={kind} />
          <LevelFields {...fields} kind={kind} />
          <PeriodField {...fields} />
          <CompareFields {...fields} />
          <AudienceFields {...fields} />
          <TextField
            id="report-by"
            label="Made by (optional)"
            hint="A name or a team that readers can ask"
            value={draft.by}
            error={error("report-by")}
            onChange={(by) => onChange({ by })}
          />
          <button type="submit" className="button">
            Continue to the preview
          </button>
        </>
      )}
    </form>
  );
}

/** The smallest kind of official area whose scores a board can read one by one, else the smallest there is. */
function usualKind(kinds: readonly AreaTypeSummary[]): AreaTypeSummary | undefined {
  return kinds.find(({ areaType, areas }) => areaType !== "own" && areas <= mostReadable) ?? kinds[0];
}

const mostReadable = 500;
