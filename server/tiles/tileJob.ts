import type { ShapePlan } from "../score/readShapeJob.ts";
import type { Encoding } from "./encoding.ts";

/** What a tile holds: outlines, or the points at which their labels stand. Each has tiles of its own, for few maps need the points. */
export const tileLayers = ["areas", "points"] as const;
export type TileLayer = (typeof tileLayers)[number];

/** One tile of outlines that go by that id. */
export type TilePlace = {
  readonly shapes: string;
  readonly layer: TileLayer;
  readonly z: number;
  readonly x: number;
  readonly y: number;
};

/** What the thread of tiles is asked, of the outlines that `plan` draws; two plans with one `key` draw the same. */
export type TileJob = { readonly key: string; readonly plan: ShapePlan } & (
  | { readonly type: "index" }
  | { readonly type: "tile"; readonly place: TilePlace; readonly encoding: Encoding }
);

/** Bytes ready to send, none for an empty tile; or the outlines asked for are not those there are. */
export type TileReply = Uint8Array | "other shapes";

/** Is this what the thread of tiles is asked? Only the server itself asks it, so the outline is enough. */
export function isTileJob(question: unknown): question is TileJob {
  return typeof question === "object" && question !== null && "key" in question && "plan" in question;
}

/** Is this what the thread of tiles answers? */
export function isTileReply(answer: unknown): answer is TileReply {
  return answer instanceof Uint8Array || answer === "other shapes";
}
