import { useEffect, useState } from "react";

/** Have so many milliseconds passed since something began? Not before it has begun. */
export function useIsLate(hasBegun: boolean, milliseconds: number): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!hasBegun) return undefined;
    const timer = setTimeout(() => setIsLate(true), milliseconds);
    return () => clearTimeout(timer);
  }, [hasBegun, milliseconds]);
  return isLate;
}
