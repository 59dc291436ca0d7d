/** An error as the map tells it; one of a source names it. */
type Fault = { readonly error: object; readonly sourceId?: unknown };

/** Whether an error of the map is that the outlines of areas did not come, and if so, whether because the server has others by now; null for any other error. */
export function missingTile({ error, sourceId }: Fault): { readonly areGone: boolean } | null {
  return sourceId === "areas" || sourceId === "area-rings" || sourceId === "area-points"
    ? { areGone: "status" in error && error.status === 410 }
    : null;
}
