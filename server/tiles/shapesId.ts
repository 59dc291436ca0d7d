import { createHash } from "node:crypto";
import type { DrawnShape } from "../score/drawShapes.ts";
import { tileForm } from "./tileForm.ts";

/** Names outlines by what is drawn: the same id means the same tiles, whatever else was uploaded, and whichever program starts. */
export function shapesId(shapes: readonly DrawnShape[]): string {
  const hash = createHash("sha256").update(JSON.stringify(tileForm));
  for (const { code, geometry } of shapes) hash.update(`\n${code}\n${geometry}`);
  return hash.digest("base64url").slice(0, 22);
}
