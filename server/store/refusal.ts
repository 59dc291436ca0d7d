import type { Issue } from "../../domain/contract/issue.ts";

/** Why a request could not be met: what it names is not there or no more, something else stands in its way, or it asks for what cannot be. */
export type RefusalCode = "not found" | "gone" | "conflict" | "unusable";

/** Thrown where the caller must be told "no" in a sentence; the API makes problem JSON of it (404, 410, 409, 422) and the command line prints it. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly issues: readonly Issue[];

  constructor(code: RefusalCode, message: string, issues: readonly Issue[] = [], options?: ErrorOptions) {
    super(message, options);
    this.name = "Refusal";
    this.code = code;
    this.issues = issues;
  }
}
