import { useEffect, useRef, useState } from "react";
import type { Mending } from "./useMending.ts";

const longMs = 5000;

/** What came of the last correction, or that the file is being checked again, which can be stopped once it takes long. It takes the focus, because what was pressed is gone by then. */
export function MendingNews({ mending: { isBusy, said, cancel } }: { readonly mending: Mending }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isBusy && said !== "") box.current?.focus();
  }, [isBusy, said]);
  return (
    <div ref={box} className="mending-news" tabIndex={-1}>
      <output className={isBusy || said === "" ? "said" : "said inset"}>
        {isBusy ? "Checking the file again…" : said}
      </output>
      {isBusy && <StopButton onStop={cancel} />}
    </div>
  );
}

function StopButton({ onStop }: { readonly onStop: () => void }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), longMs);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <button type="button" className="button button--second button--small" onClick={onStop}>
      Stop checking
    </button>
  );
}
