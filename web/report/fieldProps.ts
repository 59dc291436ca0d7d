import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { ReportDraft } from "./reportDraft.ts";

/** What every group of fields of the form has. */
export type FieldProps = {
  readonly partnership: PartnershipId;
  readonly draft: ReportDraft;
  /** What is wrong with the field of an id, if anything. */
  readonly error: (field: string) => string | undefined;
  readonly onChange: (changes: Partial<ReportDraft>) => void;
};
