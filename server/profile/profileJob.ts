import type { ProfilePlan } from "./profilePlan.ts";

/** What the thread of scores is asked for a profile. */
export type ProfileJob = { readonly profile: ProfilePlan };

/** Is this a question for a profile? Only the server itself asks it, so the outline is enough. */
export function isProfileJob(question: unknown): question is ProfileJob {
  return typeof question === "object" && question !== null && "profile" in question;
}
