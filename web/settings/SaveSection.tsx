import { countWritten } from "../data/written.ts";
import { ChangeList } from "./ChangeList.tsx";
import type { SettingChange } from "./settingChanges.ts";

type SaveSectionProps = {
  readonly version: number;
  readonly changes: readonly SettingChange[];
  readonly isSaving: boolean;
  readonly onSave: () => void;
};

/** What changes, and the button that makes it so. It stands in no form: a stray Enter must not change everyone's scores. */
export function SaveSection({ version, changes, isSaving, onSave }: SaveSectionProps) {
  return (
    <section aria-labelledby="changes-title">
      <h2 id="changes-title">What will change</h2>
      <output className="said">
        {changes.length === 0
          ? `Nothing yet. Version ${version} is in force as it stands.`
          : `${countWritten(changes.length, "setting")} will change:`}
      </output>
      {changes.length > 0 && <ChangeList changes={changes} />}
      <p>
        Saving changes the scores for everyone in this partnership. Results worked out before keep the settings they
        were computed with, and name their version.
      </p>
      <button type="button" className="button" disabled={isSaving} onClick={onSave}>
        {isSaving ? "Saving…" : `Save as version ${version + 1}`}
      </button>
    </section>
  );
}
