import type { Area } from "../../domain/contract/area.ts";
import { type NewPartnership, newPartnershipSchema } from "../../domain/contract/partnership.ts";
import type { FormError } from "../data/ErrorSummary.tsx";

/** What has been answered so far. The buffer stays text until it is sent, so that a half-typed number is not lost. */
export type PartnershipDraft = {
  readonly name: string;
  /** Whether the study area is every area there is; null while nobody has said. */
  readonly everywhere: boolean | null;
  readonly chosen: readonly Area[];
  readonly bufferKm: string;
};

export const emptyDraft: PartnershipDraft = {
  name: "",
  everywhere: null,
  chosen: [],
  bufferKm: String(newPartnershipSchema.shape.bufferKm.parse(undefined)),
};

/** What is still to be answered, in the order of the page. */
export function draftErrors({ name, everywhere, chosen, bufferKm }: PartnershipDraft): FormError[] {
  const errors: FormError[] = [];
  if (name.trim() === "") errors.push({ field: "name", message: "Enter the partnership's name" });
  if (name.trim().length > 120) errors.push({ field: "name", message: "The name must be 120 characters or fewer" });
  if (everywhere === null) errors.push({ field: "study-area", message: "Choose what the study area is" });
  if (everywhere === false && chosen.length === 0) {
    errors.push({ field: "area-search", message: "Choose at least one area" });
  }
  if (everywhere !== true && chosen.length > 2000)
    errors.push({ field: "area-search", message: "Choose 2,000 areas or fewer, or larger ones" });
  const km = kmRead(bufferKm);
  if (everywhere !== true && (km === null || km < 0 || km > 200)) {
    errors.push({ field: "buffer", message: "The buffer must be a number of km from 0 to 200" });
  }
  return errors;
}

/** The draft as the server wants it: everywhere has no edge, so no areas and no buffer are sent. Call it only when there are no errors. */
export function newPartnership({ name, everywhere, chosen, bufferKm }: PartnershipDraft): NewPartnership {
  if (everywhere === true) return newPartnershipSchema.parse({ name, studyArea: [] });
  const studyArea = chosen.map(({ areaType, vintage, code }) => ({ areaType, vintage, code }));
  return newPartnershipSchema.parse({ name, studyArea, bufferKm: kmRead(bufferKm) });
}

function kmRead(text: string): number | null {
  return /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text.trim()) : null;
}
