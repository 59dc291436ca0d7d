import { useMutation } from "@tanstack/react-query";
import { type ReactElement, useMemo, useState } from "react";
import type { Geometry } from "../../domain/contract/shape.ts";
import type { OutlinesRead } from "../../domain/ownArea/readOutlines.ts";
import { areasInside } from "../api/ownAreas.ts";
import { FieldError } from "../data/FieldError.tsx";
import { FileDrop } from "../data/upload/FileDrop.tsx";
import { countWritten } from "../data/written.ts";
import { eachOutlineRead } from "./eachOutlineRead.ts";
import { InsideReport } from "./InsideReport.tsx";
import type { OutlineProps } from "./outlineProps.ts";
import { outlineFileRead } from "./outlineFileRead.ts";
import { mergedOutline } from "./mergedOutline.ts";
import { OutlinePreview } from "./OutlinePreview.tsx";

type Props = OutlineProps & {
  /** One own area is changed: several outlines make it up together. */
  readonly isOne?: boolean;
};

type Found = Extract<OutlinesRead, { type: "outlines" }>;

/** Reads an outline from a GeoJSON file, ticks what lies inside and shows both on a map. Of several outlines one own area is made, or one of each. */
export function UploadOutline({ partnership, kind, draft, isOne = false, onChange, onNearEdge }: Props): ReactElement {
  const [file, setFile] = useState<File | null>(null);
  const [found, setFound] = useState<Found | null>(null);
  const [isEach, setEach] = useState(draft.each !== null);
  const asOne = useMutation({
    mutationFn: (outline: Geometry) => areasInside(partnership, { ...kind, outline }),
    onSuccess: ({ inside, nearEdge }, outline) => {
      onChange({ codes: inside, outline, each: null });
      onNearEdge(nearEdge.map(({ code }) => code));
    },
  });
  const asEach = useMutation({
    mutationFn: ({ outlines }: Found) => eachOutlineRead(partnership, kind, outlines),
    onSuccess: (each) => onChange({ each, codes: [], outline: null }),
  });
  const merge = ({ outlines }: Found) => {
    setEach(false);
    asEach.reset();
    asOne.mutate(mergedOutline(outlines.map(({ geometry }) => geometry)));
  };
  const reading = useMutation({
    mutationFn: outlineFileRead,
    onSuccess: (read) => {
      setFound(read);
      merge(read);
    },
  });
  const choose = (chosen: File) => {
    setFile(chosen);
    setFound(null);
    asOne.reset();
    asEach.reset();
    onNearEdge([]);
    onChange({ codes: [], outline: null, each: null });
    reading.mutate(chosen);
  };
  const failure = [reading, asOne, asEach].find(({ isError }) => isError)?.error?.message;
  const isBusy = reading.isPending || asOne.isPending || asEach.isPending;
  const several = !isOne && found !== null && found.outlines.length > 1 ? found : null;
  const { each, outline, codes } = draft;
  const outlines = useMemo(
    () => each?.map((one) => one.outline) ?? (outline === null ? [] : [outline]),
    [each, outline],
  );
  const chosen = useMemo(() => each?.flatMap((one) => one.codes) ?? codes, [each, codes]);
  return (
    <section aria-labelledby="upload-heading" className={failure === undefined ? "" : "field--error"}>
      <h2 id="upload-heading">{isOne ? "Upload another outline" : "Upload an outline"}</h2>
      <p className="hint" id="upload-hint">
        A GeoJSON file in longitude and latitude, smaller than 10MB. It is read in your browser; only the outline is
        sent.
      </p>
      <FieldError id="upload-error" message={failure} />
      <FileDrop file={file} isDisabled={isBusy} describedBy="upload-hint" onChoose={choose} />
      {isBusy && <output className="hint said">Looking what lies inside…</output>}
      {found?.notes.map((note) => (
        <p key={note} className="inset">
          {note}
        </p>
      ))}
      {several !== null && (
        <fieldset className="field">
          <legend>The file has {countWritten(several.outlines.length, "area")}. What is to be made of them?</legend>
          <label className="choice">
            <input type="radio" name="several" checked={!isEach} disabled={isBusy} onChange={() => merge(several)} />
            <span>One own area of all together</span>
          </label>
          <label className="choice">
            <input
              type="radio"
              name="several"
              checked={isEach}
              disabled={isBusy}
              onChange={() => {
                setEach(true);
                asOne.reset();
                onNearEdge([]);
                asEach.mutate(several);
              }}
            />
            <span>One own area for each</span>
          </label>
        </fieldset>
      )}
      {(outlines.length > 0 || isOne) && (
        <OutlinePreview partnership={partnership} kind={kind} chosen={chosen} outlines={outlines} />
      )}
      {asOne.isSuccess && draft.each === null && <InsideReport kind={kind} answer={asOne.data} />}
    </section>
  );
}
