import type { ReactElement } from "react";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import type { OwnArea } from "../../domain/contract/ownArea.ts";
import { DrawOutline } from "./DrawOutline.tsx";
import { drawnFrom } from "./drawnFrom.ts";
import { OutlinePreview } from "./OutlinePreview.tsx";
import type { OutlineProps } from "./outlineProps.ts";
import { UploadOutline } from "./UploadOutline.tsx";

type Props = OutlineProps & { readonly area: OwnArea };

/** How the parts of an own area came to be ticked, on a map: what was drawn can be drawn on, another outline uploaded. Where no outline is kept the parts themselves are shown, and that is said. */
export function KeptOutline({ area: { madeBy, outline }, ...props }: Props): ReactElement {
  const { partnership, kind, draft } = props;
  const { many } = areaTypeWords[kind.areaType];
  const notKept = outline === null && (
    <p className="inset">
      The outline that was {madeBy} has not been kept: the map shows the {many} that it ticked.
    </p>
  );
  if (madeBy === "uploaded") {
    return (
      <>
        {notKept}
        <UploadOutline {...props} isOne />
      </>
    );
  }
  if (madeBy === "drawn" && (outline === null || drawnFrom(outline) !== null)) {
    return (
      <>
        {notKept}
        <DrawOutline {...props} />
      </>
    );
  }
  return (
    <OutlinePreview
      partnership={partnership}
      kind={kind}
      chosen={draft.codes}
      outlines={outline === null ? none : [outline]}
    />
  );
}

const none: readonly [] = [];
