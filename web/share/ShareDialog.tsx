import type { ReactElement, ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { CopyField } from "./CopyField.tsx";
import { EmbedField } from "./EmbedField.tsx";
import { isThisMachine } from "./isThisMachine.ts";
import { sharedAddress } from "./sharedAddress.ts";
import "../data/dialog.css";
import "./share.css";

type Props = {
  readonly what: "map" | "page";
  /** What the link brings back, in a sentence. */
  readonly hint: string;
  /** What an embedded map shows; null for a page that other sites may not show. */
  readonly embed: string | null;
  /** What can be taken along. */
  readonly children: ReactNode;
  readonly onClose: () => void;
};

/** The link to what is on the screen, the code to show it on another page where that may be, and the files to take along. */
export function ShareDialog({ what, hint, embed, children, onClose }: Props): ReactElement {
  const address = window.location.href;
  return (
    <ModalOverlay className="dialog-overlay" isDismissable isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="dialog share">
        <Dialog>
          <Heading slot="title">Share this {what}</Heading>
          {isThisMachine(address) && (
            <p className="inset small">
              The Atlas runs on this machine only, so {embed === null ? "the link works" : "the link and the code work"}{" "}
              on this machine only. Whoever runs it can open it to others (<code>HOST</code> and{" "}
              <code>ATLAS_ALLOW_OPEN</code> in the settings of the server). Pictures and tables can be sent to anybody.
            </p>
          )}
          <CopyField label="Link to what you see" hint={hint} words={sharedAddress(address)} rows={2} />
          {embed === null ? (
            <p className="hint share__note">
              Other web sites can show the map, and no other page: the code for that is on the map, under Share.
            </p>
          ) : (
            <EmbedField subject={embed} />
          )}
          <h3>Take it along</h3>
          {children}
          <div className="buttons">
            <button type="button" className="button" onClick={onClose}>
              Close
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
