import type { Command } from "commander";
import { groundOf } from "../score/ground.ts";
import { refuseUnusableCombinations } from "../score/refuseUnusableCombinations.ts";
import { changeSettings } from "../store/partnership/changeSettings.ts";
import { settingsInForce } from "../store/partnership/settingsInForce.ts";
import { choosePartnership, partnershipOption } from "./choosePartnership.ts";
import { said } from "./said.ts";
import { withChanges } from "./withChanges.ts";
import { withDatabase } from "./withDatabase.ts";

/** `atlas settings show` and `atlas settings set`. */
export function addSettings(program: Command): void {
  const settings = program.command("settings").description("show or change what a partnership's scores assume");
  settings
    .command("show")
    .description("the settings in force, as JSON")
    .option(...partnershipOption)
    .action((options: { partnership?: string }, command: Command) =>
      withDatabase(async ({ db }) => {
        const { id } = await choosePartnership(db, options.partnership, command);
        said.answer(JSON.stringify({ partnership: id, ...(await settingsInForce(db, id)) }, null, 2));
      }),
    );
  settings
    .command("set")
    .description("put a new version of the settings in force; former versions are kept")
    .argument("<changes...>", "KEY=VALUE, with dots into the settings that `atlas settings show` prints")
    .option(...partnershipOption)
    .addHelpText(
      "after",
      `
Examples:
  atlas settings set yearsToClear=8 reach.essential.urbanKm=4
  atlas settings set controlTotals.essential.share=0.05 controlTotals.essential.source="Essential Digital Skills 2024, 16+"
  atlas settings set controlTotals.essential.lo=0.04 controlTotals.essential.hi=0.06
  atlas settings set controlTotals.essential=null
  atlas settings set decay=steps steps='[{"upTo":0.5,"weight":1},{"upTo":1,"weight":0.5}]'
  atlas settings set combinations.essential='{"by":"ranks","weights":[{"indicator":"offline","weight":2},{"indicator":"no-device","weight":1}]}'
  atlas settings set imputePlaces=false assumedPlaces.general.places=60 assumedPlaces.general.source="Our own survey of venues"
  atlas settings set nationalNeed.specialist='{"people":1200000,"source":"Skills survey, 2024, UK"}' onlineEligible.specialist=0.8
  atlas settings set mergeDuplicatesFrom=0.9 reviewDuplicatesFrom=0.3
  atlas settings set mergeDuplicatesFrom=null

A value is a number, true, false, null, a text, or JSON for a list or a group. Shares are 0 to 1: 0.05 is 5%.
A text that looks like a number stands in double quotes: controlTotals.essential.source='"2024"'.
steps: zones from the door outwards, each up to a share of the reach (the last ends at 1), and what a place in it counts.
combinations: by "ranks" (only the order of areas counts) or "values" (indicators on one scale), and a weight for each indicator. What could not be
scored as published now is refused; vacancies never stand in one.
mergeDuplicatesFrom: from which probability two listings count as one offer by themselves; null switches that off. reviewDuplicatesFrom: from which
probability a pair waits for somebody to decide.`,
    )
    .action((changes: string[], options: { partnership?: string }, command: Command) =>
      withDatabase(async (database) => {
        const { id } = await choosePartnership(database.db, options.partnership, command);
        const former = await settingsInForce(database.db, id);
        const wanted = withChanges(former.settings, changes, command);
        await refuseUnusableCombinations(groundOf(database.db), id, wanted);
        const { version } = await changeSettings(database, id, wanted, former.version);
        said.answer(`Version ${version} of the settings of ${id} is in force: ${changes.join(", ")}.`);
      }),
    );
}
