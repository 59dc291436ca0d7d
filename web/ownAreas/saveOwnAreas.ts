import type { NewOwnArea, OwnArea } from "../../domain/contract/ownArea.ts";
import { makeOwnArea } from "../api/ownAreas.ts";

/** Saves own areas one after the other. Where one is refused, the error says which, and how many before it are saved. */
export async function saveOwnAreas(partnership: string, wanted: readonly Omit<NewOwnArea, "by">[]): Promise<OwnArea[]> {
  const made: OwnArea[] = [];
  for (const area of wanted) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- each takes its turn in the partnership
      made.push(await makeOwnArea(partnership, area));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (wanted.length === 1) throw error;
      throw new Error(`“${area.name}” was not saved, nor any after it: ${reason} ${savedWords(made.length)}`, {
        cause: error,
      });
    }
  }
  return made;
}

function savedWords(count: number): string {
  return count === 0 ? "Nothing is saved yet." : `${count} before it ${count === 1 ? "is" : "are"} saved.`;
}
