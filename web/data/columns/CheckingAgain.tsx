import { useEffect, useRef, useState } from "react";
import { ProgressWords } from "../upload/ProgressWords.tsx";

type CheckingAgainProps = { readonly fileName: string; readonly onCancel: () => void };

/** Says that a draft is being checked again. It takes the focus, because the button that started it has gone; past five seconds it offers a way out. */
export function CheckingAgain({ fileName, onCancel }: CheckingAgainProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    box.current?.focus();
    const timer = setTimeout(() => setLong(true), 5000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div ref={box} tabIndex={-1}>
      <ProgressWords doing={`Checking every row of ${fileName} again`} share={null} />
      {isLong && (
        <button type="button" className="button button--second" onClick={onCancel}>
          Cancel the check
        </button>
      )}
    </div>
  );
}
