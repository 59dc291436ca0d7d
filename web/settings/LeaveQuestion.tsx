import { useBlocker } from "@tanstack/react-router";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { countWritten } from "../data/written.ts";
import { ChangeList } from "./ChangeList.tsx";
import type { SettingChange } from "./settingChanges.ts";
import "../data/dialog.css";

/** Asks before unsaved changes are left behind. Closing the tab brings up the browser's own question. */
export function LeaveQuestion({ changes }: { readonly changes: readonly SettingChange[] }) {
  const leaving = useBlocker({
    // The skip link changes only the fragment: that is not leaving.
    shouldBlockFn: ({ current, next }) => changes.length > 0 && current.pathname !== next.pathname,
    enableBeforeUnload: () => changes.length > 0,
    withResolver: true,
  });
  if (leaving.status !== "blocked") return null;
  return (
    <ModalOverlay className="dialog-overlay" isOpen onOpenChange={(isOpen) => !isOpen && leaving.reset()}>
      <Modal className="dialog">
        <Dialog role="alertdialog">
          <Heading slot="title">
            Leave this page and lose {countWritten(changes.length, "change")} that {changes.length === 1 ? "is" : "are"}{" "}
            not saved?
          </Heading>
          <ChangeList changes={changes} />
          <div className="buttons">
            <button type="button" className="button button--second" onClick={leaving.reset}>
              Stay on this page
            </button>
            <button type="button" className="button button--warning" onClick={leaving.proceed}>
              Leave without saving
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
