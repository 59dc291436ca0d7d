import { useCallback, useEffect, useRef } from "react";

/** A callback that stays the same one while what it calls changes, so that rows that got it need not be drawn again. Only for what happens after drawing: a click, a key. */
export function useSteady<Given>(callback: (given: Given) => void): (given: Given) => void {
  const latest = useRef(callback);
  useEffect(() => {
    latest.current = callback;
  });
  return useCallback((given: Given) => latest.current(given), []);
}
