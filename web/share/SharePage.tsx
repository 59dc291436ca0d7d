import { type ReactElement, useState } from "react";
import { ShareDialog } from "./ShareDialog.tsx";

type Props = {
  /** What the link brings back, in a sentence. */
  readonly hint: string;
  /** Where the page's own figures and charts are to be had, in a sentence. */
  readonly files: string;
};

/** Opens the link to a page that is not the map. Other sites may show the map and no other page, so there is no code to embed it, and the dialog says so. */
export function SharePage({ hint, files }: Props): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button button--second" onClick={() => setOpen(true)}>
        Share
      </button>
      {isOpen && (
        <ShareDialog what="page" hint={hint} embed={null} onClose={() => setOpen(false)}>
          <p>{files}</p>
        </ShareDialog>
      )}
    </>
  );
}
