import { Link, useNavigate } from "@tanstack/react-router";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { usePageTitle } from "../../frame/usePageTitle.ts";
import { ProposalList } from "../check/ProposalList.tsx";
import { RemarkList } from "../check/RemarkList.tsx";
import { rowsWritten } from "../check/rowsWritten.ts";
import { ErrorSummary } from "../ErrorSummary.tsx";
import { stopsTheFile } from "../stopsTheFile.ts";
import { AboutFields } from "./AboutFields.tsx";
import { CheckingAgain } from "./CheckingAgain.tsx";
import { withKind } from "./columnDraft.ts";
import { ColumnTable } from "./ColumnTable.tsx";
import { ConstantFields } from "./ConstantFields.tsx";
import { DoubtFields } from "./DoubtFields.tsx";
import { KindField } from "./KindField.tsx";
import { NeededFields } from "./NeededFields.tsx";
import { recognisedBy } from "./recognisedBy.ts";
import { RecipeBanner } from "./RecipeBanner.tsx";
import { StopsInset } from "./StopsInset.tsx";
import { useColumns } from "./useColumns.ts";
import "./columns.css";

/** What the file was recognised as and why, each of its columns, and the questions that only an analyst can answer; then it is checked again. */
export function ColumnsPage({ dataset }: { readonly dataset: Dataset }) {
  const navigate = useNavigate();
  const params = { partnership: dataset.partnership, dataset: dataset.id };
  const { draft, errors, setDraft, save, isChecking, wasCancelled, cancel } = useColumns(dataset, () =>
    navigate({ to: "/p/$partnership/data/$dataset/problems", params }),
  );
  const { reading, fileName } = dataset;
  const isKnown = dataset.kind !== "";
  const heading = isKnown ? `Recognised as ${dataset.title}` : `Say what ${fileName} is`;
  usePageTitle(heading, errors.length > 0);
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <>
      <ErrorSummary errors={errors} />
      <RecipeBanner dataset={dataset} />
      <h1 className="broken">
        {isKnown ? "Recognised as" : "Say what"} <bdi>{isKnown ? dataset.title : fileName}</bdi>
        {!isKnown && " is"}
      </h1>
      {isKnown ? (
        <>
          <p className="broken">{recognisedBy(dataset)}</p>
          <p>{rowsWritten({ ...dataset, blankRows: 0 })}</p>
        </>
      ) : (
        <p>{notKnown}</p>
      )}
      <StopsInset dataset={dataset} />
      <RemarkList remarks={reading.remarks} />
      {!isKnown && <ProposalList proposals={reading.proposals} columnsInFile={reading.columns.length} />}
      <KindField
        kind={draft.kind}
        reading={reading}
        error={errorAt("kind")}
        onChange={(kind) => setDraft(withKind(draft, kind, dataset))}
      />
      <NeededFields key={draft.kind} draft={draft} reading={reading} errorAt={errorAt} onChange={setDraft} />
      <ColumnTable draft={draft} reading={reading} errorAt={errorAt} onChange={setDraft} />
      <ConstantFields draft={draft} onChange={setDraft} />
      <DoubtFields
        doubts={reading.doubts}
        answers={draft.answers}
        onChange={(answers) => setDraft({ ...draft, answers })}
      />
      <AboutFields draft={draft} errorAt={errorAt} onChange={setDraft} />
      {isChecking ? (
        <CheckingAgain fileName={fileName} onCancel={cancel} />
      ) : (
        <div className="buttons">
          <button type="button" className="button" onClick={save}>
            Save and check again
          </button>
          {!stopsTheFile(dataset) && (
            <Link className="button button--second" to="/p/$partnership/data/$dataset/problems" params={params}>
              Go on without changes
            </Link>
          )}
        </div>
      )}
      <output className="said">{wasCancelled && "The check was cancelled. The draft is as it was before."}</output>
    </>
  );
}

const notKnown =
  "Its columns do not say what it is. Say it once: it is remembered, and used for the next file with the same columns.";
