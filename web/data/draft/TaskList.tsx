import { Link } from "@tanstack/react-router";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import { type DraftTask, draftTasks } from "./draftTasks.ts";
import "./taskList.css";

/** The way from a draft to a publication as a task list. A step that cannot be taken yet is no link, and says why. */
export function TaskList({ dataset }: { readonly dataset: Dataset }) {
  return (
    <ol className="task-list" aria-label="Steps to publish it">
      {draftTasks(dataset).map((task, place) => (
        <li key={task.to}>
          <div>
            <span className="task-list__name">
              {place + 1}.{" "}
              {task.blocked === null ? (
                <Link
                  to={task.to}
                  params={{ partnership: dataset.partnership, dataset: dataset.id }}
                  aria-describedby={`task-${place}`}
                >
                  {task.title}
                </Link>
              ) : (
                task.title
              )}
            </span>
            {task.blocked !== null && <span className="hint task-list__why">{task.blocked}</span>}
          </div>
          <strong id={`task-${place}`} className={`tag ${tint(task)}`}>
            {task.status}
          </strong>
        </li>
      ))}
    </ol>
  );
}

function tint({ isDone, blocked }: DraftTask): string {
  if (isDone) return "tag--good";
  return blocked === null ? "tag--notice" : "";
}
