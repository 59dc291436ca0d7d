import { turnedAway } from "./turnedAway.ts";

/**
 * Whatever goes wrong while a form is read, as the error to throw: a form that ends before its closing boundary was cut off on the way, as a proxy does, and is a
 * 400. Anything else stays what it is.
 */
export function cutOff(fault: unknown): unknown {
  const isCut = fault instanceof Error && /unexpected end of multipart data/i.test(fault.message);
  return isCut
    ? turnedAway(400, "The selected file could not be uploaded – try again. Nothing has been stored.")
    : fault;
}
