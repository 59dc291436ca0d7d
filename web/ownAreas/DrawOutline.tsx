import { useMutation } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { areaTypeWords } from "../../domain/contract/areaType.ts";
import { areasInside } from "../api/ownAreas.ts";
import { countWritten } from "../data/written.ts";
import type { DrawnCorner } from "../map/drawMap.ts";
import { DrawMap } from "../map/DrawMap.tsx";
import { InsideReport } from "./InsideReport.tsx";
import type { OutlineProps } from "./outlineProps.ts";
import { drawnOutline } from "./ownAreaDraft.ts";

/** Draws an outline corner by corner, and ticks what lies inside once it is finished. */
export function DrawOutline({ partnership, kind, draft, onChange, onNearEdge }: OutlineProps) {
  const { corners, isFinished } = draft.drawn;
  const { many } = areaTypeWords[kind.areaType];
  const chosen = useMemo(() => new Set<string>(draft.codes), [draft.codes]);
  // What is drawn from now on must not move the map.
  const [kept] = useState(() => [drawnOutline(draft.drawn)].filter((outline) => outline !== null));
  const looking = useMutation({
    mutationFn: (outline: NonNullable<ReturnType<typeof drawnOutline>>) =>
      areasInside(partnership, { ...kind, outline }),
    onSuccess: ({ inside, nearEdge }) => {
      onChange({ codes: inside });
      onNearEdge(nearEdge.map(({ code }) => code));
    },
  });
  const put = (next: typeof corners) => {
    looking.reset();
    onNearEdge([]);
    onChange({ drawn: { corners: next, isFinished: false } });
  };
  const addCorner = useCallback(
    ([lon, lat]: DrawnCorner) => onChange({ drawn: { corners: [...corners, [lon, lat]], isFinished: false } }),
    [corners, onChange],
  );
  const finish = () => {
    const drawn = { corners, isFinished: true };
    onChange({ drawn });
    const outline = drawnOutline(drawn);
    if (outline !== null) looking.mutate(outline);
  };
  return (
    <section aria-labelledby="draw-heading">
      {/* The buttons may be off: what is wrong with the outline leads here. */}
      <h2 id="draw-heading" tabIndex={-1}>
        Draw an outline
      </h2>
      <p className="hint" id="draw-hint">
        Press the map where each corner is to be, then finish. Without a mouse: move the map with its buttons and set
        corners at the cross in the middle, or tick the {many} in the list below.
      </p>
      <DrawMap
        partnership={partnership}
        {...kind}
        label={`Map of ${many} to draw an outline on. The list below does the same.`}
        chosen={chosen}
        drawn={draft.drawn}
        others={nothing}
        lookAt={kept}
        onCorner={isFinished ? null : addCorner}
      />
      <output className="label said">
        {isFinished ? `Outline of ${countWritten(corners.length, "corner")}` : cornersWords(corners.length)}
      </output>
      <div className="buttons">
        <button
          type="button"
          className="button button--small"
          disabled={isFinished || corners.length < 3}
          onClick={finish}
        >
          Finish the outline
        </button>
        <button
          type="button"
          className="button button--second button--small"
          disabled={corners.length === 0}
          onClick={() => put(isFinished ? corners : corners.slice(0, -1))}
        >
          {isFinished ? "Go on drawing" : "Take back the last corner"}
        </button>
        <button
          type="button"
          className="button button--second button--small"
          disabled={corners.length === 0}
          onClick={() => put([])}
        >
          Clear the outline
        </button>
      </div>
      {looking.isPending && <output className="hint said">Looking what lies inside…</output>}
      {looking.isError && (
        <p className="error-text" role="alert">
          {looking.error.message}
        </p>
      )}
      {looking.isSuccess && <InsideReport kind={kind} answer={looking.data} />}
    </section>
  );
}

const nothing: readonly [] = [];

function cornersWords(corners: number): string {
  if (corners === 0) return "No corner set yet";
  return corners < 3
    ? `${countWritten(corners, "corner")} set; an outline needs three`
    : `${countWritten(corners, "corner")} set`;
}
