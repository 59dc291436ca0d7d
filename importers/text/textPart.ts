import type { Issue } from "../../domain/contract/issue.ts";

/** A stretch of a file as text, how far into its bytes it reaches, and what was wrong on the way. A file blocker is always the last part. */
export type TextPart = { readonly text: string; readonly bytesRead: number; readonly issues: readonly Issue[] };
