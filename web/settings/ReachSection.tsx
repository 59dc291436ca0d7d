import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { BufferWarning } from "./BufferWarning.tsx";
import { DecayField } from "./DecayField.tsx";
import type { EditedSettings } from "./editedSettings.ts";
import { ReachTable } from "./ReachTable.tsx";
import type { SettingsForm } from "./useSettingsForm.ts";
import { ZonesField } from "./zones/ZonesField.tsx";

type ReachSectionProps = {
  readonly partnership: PartnershipId;
  readonly form: SettingsForm;
  readonly edited: EditedSettings;
};

/** How far people travel, said to be the assumption that it is. */
export function ReachSection({ partnership, form, edited }: ReachSectionProps) {
  return (
    <section aria-labelledby="reach-title">
      <h2 id="reach-title">How far people travel</h2>
      <p>
        <strong className="tag tag--notice">Assumption</strong> No source gives radii by level. These are your
        partnership’s best judgement of how far people would go, in a straight line; people further from an offer than
        this do not count as able to use it. Areas that nobody has called urban or rural take the urban radius.
      </p>
      <ReachTable form={form} />
      <BufferWarning partnership={partnership} edited={edited} />
      <DecayField form={form} />
      <ZonesField form={form} />
    </section>
  );
}
