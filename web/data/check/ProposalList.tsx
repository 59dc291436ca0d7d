import type { Proposal } from "../../../domain/contract/reading.ts";
import { listWritten } from "../written.ts";
import { fitWritten } from "./fitWritten.ts";

type ProposalListProps = {
  readonly proposals: readonly Proposal[];
  readonly columnsInFile: number;
  readonly level?: 2 | 3;
};

/** What a file may be, the likeliest first, and why. Nothing is taken for granted: the analyst chooses. */
export function ProposalList({ proposals, columnsInFile, level = 2 }: ProposalListProps) {
  if (proposals.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading className="heading--small">What it may be</Heading>
      <ul>
        {proposals.map((proposal) => (
          <li key={proposal.kind}>
            <strong>{proposal.title}</strong>: {fitWritten(proposal, columnsInFile)}
            {proposal.absent.length > 0 && (
              <>
                . Still needed: <span className="broken">{listWritten(proposal.absent)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
