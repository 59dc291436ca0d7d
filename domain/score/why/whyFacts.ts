import type { Why } from "../../contract/why.ts";

/** What the sentences are made of: all of an explanation but them. */
export type WhyFacts = Omit<Why, "steps">;
