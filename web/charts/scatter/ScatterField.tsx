import { type KeyboardEvent, type PointerEvent, type ReactElement, useId, useState } from "react";
import type { AreaCode } from "../../../domain/contract/area.ts";
import { point, unpoint } from "../../views/pointed.ts";
import { nearestPoint } from "./nearestPoint.ts";
import { nextPoint, type WalkingKey, walkingKeys } from "./nextPoint.ts";
import type { PlacedPoint } from "./scatterPoint.ts";

type Props = {
  readonly points: readonly PlacedPoint[];
  readonly label: string;
  readonly chosen: AreaCode | undefined;
  /** Where a keyboard begins while no area is chosen. */
  readonly first: AreaCode | undefined;
  readonly onChoose: (code: AreaCode) => void;
};

/** How near is near enough, in pixels: a target of 40 px around each point. */
const reach = 20;

/**
 * Lies over the points and takes pointer and keys: the nearest point is pointed at, a click or Enter chooses it. It is a list of which one entry at a time is there to be heard, so that a
 * keyboard passes thousands of points in one step.
 */
export function ScatterField({ points, label, chosen, first, onChoose }: Props): ReactElement {
  const id = useId();
  const [walked, setWalked] = useState<AreaCode | null>(null);
  const current = find(points, walked ?? undefined) ?? find(points, chosen) ?? find(points, first) ?? points[0] ?? null;
  const stand = (code: AreaCode) => {
    setWalked(code);
    point(code);
  };
  const under = ({ currentTarget, clientX, clientY }: PointerEvent) => {
    const box = currentTarget.getBoundingClientRect();
    return nearestPoint(points, { left: clientX - box.left, top: clientY - box.top }, reach);
  };
  const press = (event: KeyboardEvent) => {
    if (current === null) return;
    if (event.key === "Escape") return unpoint(current.code);
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return onChoose(current.code);
    }
    if (!isWalking(event.key)) return undefined;
    event.preventDefault();
    const next = points[nextPoint(points, points.indexOf(current), event.key)];
    return next === undefined ? undefined : stand(next.code);
  };
  return (
    <div
      className="scatter__field"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot lie over a drawing
      role="listbox"
      aria-label={label}
      aria-activedescendant={current === null ? undefined : id}
      tabIndex={0}
      onKeyDown={press}
      onFocus={() => current !== null && point(current.code)}
      onBlur={() => current !== null && unpoint(current.code)}
      onPointerMove={(event) => point(under(event)?.code ?? null)}
      onPointerLeave={() => point(null)}
      onPointerUp={(event) => {
        const hit = under(event);
        if (hit === null) return;
        setWalked(hit.code);
        onChoose(hit.code);
      }}
    >
      {current !== null && (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option stands in a select only
        <div id={id} role="option" tabIndex={-1} aria-selected={current.code === chosen} className="unseen">
          {[current.name, ...current.words()].join(", ")}
        </div>
      )}
    </div>
  );
}

function find(points: readonly PlacedPoint[], code: AreaCode | undefined): PlacedPoint | null {
  return code === undefined ? null : (points.find((one) => one.code === code) ?? null);
}

function isWalking(key: string): key is WalkingKey {
  return walkingKeys.some((one) => one === key);
}
