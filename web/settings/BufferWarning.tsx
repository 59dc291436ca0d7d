import { useQuery } from "@tanstack/react-query";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { furthestReachKm } from "../../domain/contract/settings.ts";
import { partnershipsQuery } from "../api/partnerships.ts";
import type { EditedSettings } from "./editedSettings.ts";

type BufferWarningProps = { readonly partnership: PartnershipId; readonly edited: EditedSettings };

/** Says when people may travel further than the ring of offers that is looked at. Where the study area is everywhere, there is no ring. */
export function BufferWarning({ partnership, edited }: BufferWarningProps) {
  const { data: partnerships } = useQuery(partnershipsQuery);
  const own = partnerships?.find(({ id }) => id === partnership);
  if (own === undefined || own.studyArea.length === 0 || edited.type === "errors") return null;
  const furthest = furthestReachKm(edited.settings);
  if (furthest <= own.bufferKm) return null;
  return (
    <output className="inset said">
      People may travel up to {furthest} km, and the buffer round the study area is {own.bufferKm} km wide. Need and
      offers further out do not count, so scores near the edge can be wrong in either direction.
    </output>
  );
}
