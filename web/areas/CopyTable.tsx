import { type ReactElement, useState } from "react";

type Props = {
  /** Made when it is asked for: there may be thousands of rows. */
  readonly text: () => string;
  /** What is on the clipboard afterwards: "215 wards". */
  readonly what: string;
};

/** Copies a table for a spreadsheet and says aloud whether it worked. */
export function CopyTable({ text, what }: Props): ReactElement {
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid(`Copied ${what}, ready to paste into a spreadsheet. [x] is not known, [z] does not apply.`);
    } catch {
      // Browsers refuse where the page came over an unsafe connection, or where the person said no.
      setSaid("The browser did not allow copying. Download the CSV file instead.");
    }
  };
  return (
    <>
      <button className="button button--second button--small" type="button" onClick={() => void copy()}>
        Copy as TSV
      </button>
      <output className="small second area-table__said">{said}</output>
    </>
  );
}
