import { type ReactNode, useEffect, useRef } from "react";

type SuccessBannerProps = { readonly message: string | null; readonly children?: ReactNode };

/** Says that something worked, and takes the focus, because the button that did it is often gone by then. */
export function SuccessBanner({ message, children }: SuccessBannerProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (message !== null) box.current?.focus();
  }, [message]);
  if (message === null) return null;
  return (
    <div ref={box} className="notice notice--good" role="alert" tabIndex={-1} aria-labelledby="success-title">
      <h2 id="success-title">Done</h2>
      <p>{message}</p>
      {children}
    </div>
  );
}
