import { createHash, randomUUID } from "node:crypto";

/**
 * Names content by the facts it is made from. The name also holds this start of the server: another version of the program may make something else of the same facts,
 * and a browser must not be told that what it has is still right.
 */
export function contentKey(facts: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify([thisStart, facts]))
    .digest("base64url");
}

const thisStart = randomUUID();
