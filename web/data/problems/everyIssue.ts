import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Issue } from "../../../domain/contract/issue.ts";
import { issuePageSchema } from "../../../domain/contract/issuePage.ts";
import { request } from "../../api/request.ts";

const atOnce = 10_000;

/** All issues of a dataset in row order, however many: never a capped list. The server is asked for a stretch at a time. */
export async function everyIssue({ id, partnership }: Pick<Dataset, "id" | "partnership">): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (;;) {
    const query = { partnership, limit: atOnce, offset: issues.length };
    // Each page says whether there is another, so they cannot be asked for together.
    // oxlint-disable-next-line eslint/no-await-in-loop
    const page = await request(issuePageSchema, `/datasets/${id}/issues`, query);
    issues.push(...page.issues);
    if (issues.length >= page.total || page.issues.length === 0) return issues;
  }
}
