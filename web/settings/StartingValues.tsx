import { defaultSettings, type Settings } from "../../domain/contract/settings.ts";
import type { SettingsInForce } from "../../domain/contract/settingsInForce.ts";
import { ConfirmedButton } from "../data/ConfirmedButton.tsx";
import { countWritten } from "../data/written.ts";
import { ChangeList } from "./ChangeList.tsx";
import type { IndicatorTitles } from "./combination/combinationWritten.ts";
import { settingChanges } from "./settingChanges.ts";
import { editsTo } from "./settingEdits.ts";

type StartingValuesProps = {
  readonly inForce: SettingsInForce;
  readonly titles: IndicatorTitles;
  /** How many changes stand unsaved in the form: they would be lost. */
  readonly unsaved: number;
  readonly onSave: (settings: Settings) => Promise<unknown>;
};

/** The way back to the settings that the tool starts with, after saying what that changes. */
export function StartingValues({ inForce, titles, unsaved, onSave }: StartingValuesProps) {
  const changes = settingChanges(inForce.settings, editsTo(defaultSettings), titles);
  if (changes.length === 0) return <p className="hint">All settings in force have their starting values.</p>;
  return (
    <ConfirmedButton
      label="Use the starting values"
      question={`Put ${countWritten(changes.length, "setting")} back to the starting value and save as version ${inForce.version + 1}?`}
      consequence={
        <>
          <ChangeList changes={changes} />
          <p>
            The scores change for everyone in this partnership. Results worked out before keep their settings.
            {unsaved > 0 && ` ${countWritten(unsaved, "change")} on this page that you have not saved will be lost.`}
          </p>
        </>
      }
      action="Use the starting values"
      act={() => onSave(defaultSettings)}
      onDone={() => undefined}
    />
  );
}
