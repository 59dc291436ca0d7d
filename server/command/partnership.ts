import { type Command, InvalidArgumentError } from "commander";
import { type AreaKey, areaKeySchema } from "../../domain/contract/area.ts";
import { newPartnershipSchema, type Partnership } from "../../domain/contract/partnership.ts";
import { createPartnership } from "../store/partnership/createPartnership.ts";
import { replaceStudyArea } from "../store/partnership/replaceStudyArea.ts";
import { choosePartnership, partnershipOption } from "./choosePartnership.ts";
import { said } from "./said.ts";
import { withDatabase } from "./withDatabase.ts";

const areaWords = "areas as TYPE/VINTAGE/CODE, for example district/2023/E08000003";

/** `atlas partnership create` and `atlas partnership study-area`. */
export function addPartnership(program: Command): void {
  const partnership = program.command("partnership").description("make a partnership, or change its study area");
  partnership
    .command("create")
    .description("make a partnership")
    .argument("<name>", "its name; its id is made from it")
    .option("--study-area <areas...>", `${areaWords}; none: every area there is`, eachArea, [])
    .option("--buffer <km>", "how far beyond the study area need and offers count", Number, 30)
    .addHelpText("after", '\nExample:\n  atlas partnership create "Greater Manchester" --buffer 30')
    .action((name: string, options: { studyArea: AreaKey[]; buffer: number }, command: Command) => {
      const given = newPartnershipSchema.safeParse({ name, studyArea: options.studyArea, bufferKm: options.buffer });
      if (!given.success)
        return command.error(given.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; "));
      return withDatabase(async (database) =>
        said.answer(sentence("Made", await createPartnership(database, given.data))),
      );
    });
  partnership
    .command("study-area")
    .description("give a partnership another study area")
    .argument("[areas...]", `${areaWords}; none: every area there is`, eachArea, [])
    .option(...partnershipOption)
    .addHelpText(
      "after",
      "\nExample:\n  atlas partnership study-area district/2023/E08000003 district/2023/E08000006 -p greater-manchester",
    )
    .action((areas: AreaKey[], options: { partnership?: string }, command: Command) =>
      withDatabase(async (database) => {
        const { id } = await choosePartnership(database.db, options.partnership, command);
        said.answer(sentence("Changed", await replaceStudyArea(database, id, areas)));
      }),
    );
}

function sentence(verb: string, { id, name, studyArea, bufferKm }: Partnership): string {
  const area = studyArea.length === 0 ? "every area there is" : `${studyArea.length} areas`;
  return `${verb} the partnership ${id} (“${name}”): study area ${area}, buffer ${bufferKm} km.`;
}

function eachArea(text: string, before: AreaKey[]): AreaKey[] {
  const [areaType, vintage, code, ...more] = text.split("/");
  const key = areaKeySchema.safeParse({ areaType, vintage, code });
  if (!key.success || more.length > 0) throw new InvalidArgumentError(`Expected ${areaWords}.`);
  return [...before, key.data];
}
