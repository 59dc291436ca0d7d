import { type ReactElement, useState } from "react";
import { CopyField } from "./CopyField.tsx";
import { embedCode } from "./embedCode.ts";

type Props = {
  /** What the frame shows, as it is named for those who listen. */
  readonly subject: string;
};

const heights = [450, 600, 800] as const;

/** The code that shows the map on another page, as high as is chosen. */
export function EmbedField({ subject }: Props): ReactElement {
  const [height, setHeight] = useState<number>(600);
  return (
    <>
      <CopyField label="Code for another web page" words={embedCode(window.location.href, subject, height)} rows={4} />
      <label className="field share__height">
        <span className="label">Height of the map on that page</span>
        <select className="select" value={height} onChange={({ target }) => setHeight(Number(target.value))}>
          {heights.map((one) => (
            <option key={one} value={one}>
              {one} pixels
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
