import type { AreaCode } from "../../domain/contract/area.ts";

/** What a reader does on the map. Whoever listens names only what is wanted. */
export type AreaMapListener = {
  readonly onChoose: (code: AreaCode) => void;
  /** The area under the pointer, or stood on by keyboard; null when there is none any more. */
  readonly onHover: (code: AreaCode | null) => void;
  /** Where a walk by keyboard stands, with the lines about that area; null when it is over. */
  readonly onStep: (words: readonly string[] | null) => void;
  /** Escape, when there is no walk to end. */
  readonly onLeave: () => void;
  /** Outlines did not come; `areGone` when the server has others by now. */
  readonly onMissingTiles: (areGone: boolean) => void;
};
