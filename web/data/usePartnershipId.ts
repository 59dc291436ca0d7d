import { useParams } from "@tanstack/react-router";
import { type PartnershipId, partnershipIdSchema } from "../../domain/contract/partnership.ts";

/** The partnership that the address names. Throws where the address names none: only partnership pages may ask. */
export function usePartnershipId(): PartnershipId {
  const { partnership } = useParams({ strict: false });
  return partnershipIdSchema.parse(partnership);
}
