import { useEffect, useRef, useState } from "react";
import type { ShapeIndex } from "../../domain/contract/shapeIndex.ts";
import type { AreaMap } from "./areaMap.ts";

type Shapes = {
  readonly data: ShapeIndex | undefined;
  readonly refetch: () => Promise<{ readonly data: ShapeIndex | undefined }>;
};

type MissingTiles = { readonly areMissing: boolean; readonly retry: () => void };

/** Whether outlines did not come, and the way to ask again. Where the server has others by now, the index is asked for anew by itself, once. */
export function useMissingTiles(
  map: Pick<AreaMap, "listen" | "retry"> | null,
  { data, refetch }: Shapes,
): MissingTiles {
  const id = data?.id ?? null;
  const [missing, setMissing] = useState<string | null>(null);
  const askedAnew = useRef<string | null>(null);
  useEffect(() => {
    const askAnew = async () => {
      askedAnew.current = id;
      const { data: now } = await refetch();
      if (now?.id === id) setMissing(id);
    };
    return map?.listen({
      onMissingTiles(areGone) {
        if (!areGone) setMissing(id);
        else if (askedAnew.current !== id) void askAnew();
      },
    });
  }, [map, id, refetch]);
  return {
    areMissing: id !== null && missing === id,
    retry() {
      setMissing(null);
      askedAnew.current = null;
      void refetch();
      map?.retry();
    },
  };
}
