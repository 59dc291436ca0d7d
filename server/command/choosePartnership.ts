import type { Command } from "commander";
import { type Partnership, partnershipIdSchema } from "../../domain/contract/partnership.ts";
import type { Database } from "../store/database.ts";
import { findPartnership } from "../store/partnership/findPartnership.ts";
import { partnerships } from "../store/partnership/partnerships.ts";

/** The words for `--partnership`, the same at every command. */
export const partnershipOption = [
  "-p, --partnership <id>",
  "the partnership; may be left out when there is only one besides the demo",
] as const;

/** The partnership that a command is about: the one named, or the only one besides the demo. Otherwise a wrong call, said in a sentence. */
export async function choosePartnership(
  db: Database,
  named: string | undefined,
  command: Command,
): Promise<Partnership> {
  if (named !== undefined) {
    const id = partnershipIdSchema.safeParse(named);
    if (!id.success)
      return command.error(`“${named}” is not the id of a partnership. List them with: atlas partnerships`);
    return findPartnership(db, id.data);
  }
  const all = await partnerships(db);
  const own = all.filter((partnership) => !partnership.isDemo);
  const [only] = own;
  if (only !== undefined && own.length === 1) return only;
  const ids = all.map((partnership) => partnership.id).join(", ");
  if (only === undefined && all.length === 0)
    return command.error('There is no partnership yet. Make one: atlas partnership create "Its name"');
  if (only === undefined) {
    return command.error(
      `There is only the demo (${ids}). Make a partnership of your own (atlas partnership create "Its name"), or name the demo: --partnership ${ids}`,
    );
  }
  return command.error(
    `There are ${own.length} partnerships. Say which with --partnership: ${own.map((partnership) => partnership.id).join(", ")}`,
  );
}
