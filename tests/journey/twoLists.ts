import { inject } from "vitest";
import type { Verdict } from "../../domain/contract/duplicateDecision.ts";
import { duplicatesLineSchema, type ListingPair } from "../../domain/contract/duplicates.ts";
import { settingsInForceSchema } from "../../domain/contract/settingsInForce.ts";
import { makePartnership, publishDraft, uploadDraft } from "./arranged.ts";
import { goodNeed, indicators } from "./boltonFiles.ts";
import { councilList, directoryList } from "./twoListsOfOffers.ts";

/** Makes a partnership for Bolton with two lists of the same places, in which nothing merges by itself: every pair waits for somebody, however sure the model is. */
export async function layTwoLists(name: string): Promise<string> {
  const partnership = await makePartnership(name, "E08000001");
  await mergeNothingAlone(partnership);
  for (const file of [indicators, goodNeed, councilList, directoryList]) {
    // oxlint-disable-next-line no-await-in-loop -- each file needs the one before it
    await publishDraft(partnership, await uploadDraft(partnership, file));
  }
  return partnership;
}

/** Decides that the likeliest pair is the same, and gives it. */
export async function decideLikeliest(partnership: string): Promise<ListingPair> {
  const lines = (await (await fetch(`${api()}/duplicates?partnership=${partnership}`)).text()).trim().split("\n");
  const last = duplicatesLineSchema.parse(JSON.parse(lines.at(-1) ?? ""));
  const pair = last.type === "answer" ? last.answer.pairs.at(-1) : undefined;
  if (pair === undefined) throw new Error(`No pair was found in ${partnership}`);
  await decidePair(partnership, pair, { verdict: "same" });
  return pair;
}

/** Decides on a pair without the page, as a colleague elsewhere would. */
export async function decidePair(
  partnership: string,
  { one, other }: { readonly one: string; readonly other: string },
  said: { readonly verdict: Verdict; readonly by?: string; readonly why?: string },
): Promise<void> {
  const reply = await fetch(`${api()}/duplicates/decisions?partnership=${partnership}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...said, pairs: [{ one, other }] }),
  });
  if (!reply.ok) throw new Error(`Nothing could be decided: ${await reply.text()}`);
}

async function mergeNothingAlone(partnership: string): Promise<void> {
  const address = `${api()}/partnerships/${partnership}/settings`;
  const { version, settings } = settingsInForceSchema.parse(await (await fetch(address)).json());
  const reply = await fetch(`${address}?version=${version}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...settings, mergeDuplicatesFrom: null }),
  });
  if (!reply.ok) throw new Error(`The settings could not be saved: ${await reply.text()}`);
}

function api(): string {
  return `${inject("siteAddress")}/api/v1`;
}
