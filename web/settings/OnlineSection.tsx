import { NumberField } from "./NumberField.tsx";
import { onlineFields } from "./onlineFields.ts";
import { SourcedFields } from "./SourcedFields.tsx";
import type { SettingsForm } from "./useSettingsForm.ts";

/** Who is taken to be able to learn online, and how many people share the nation's online places. */
export function OnlineSection({ form }: { readonly form: SettingsForm }) {
  return (
    <section aria-labelledby="online-title">
      <h2 id="online-title">Online and nationwide places</h2>
      <p>
        <strong className="tag tag--notice">Assumption</strong> Online places are given out last, to people for whom no
        place nearby is left, and scores are shown before and after. The headline is before. Of a nationwide offer your
        area gets its fair share: the places times your need, divided by the need of the whole nation. Without the
        nation’s need such places are shown but not given out.
      </p>
      {onlineFields.map(({ eligible, ...row }) => (
        <SourcedFields key={row.level} row={row} form={form}>
          <NumberField field={eligible} form={form} />
        </SourcedFields>
      ))}
    </section>
  );
}
