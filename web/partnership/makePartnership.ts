import { type NewPartnership, type Partnership, partnershipSchema } from "../../domain/contract/partnership.ts";
import { request } from "../api/request.ts";

/** Makes a partnership; the server gives it its id. */
export function makePartnership(answers: NewPartnership): Promise<Partnership> {
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(answers) };
  return request(partnershipSchema, "/partnerships", {}, init);
}
