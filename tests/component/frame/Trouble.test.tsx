import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { noAnswer, RequestError } from "../../../web/api/request.ts";
import { Trouble } from "../../../web/frame/Trouble.tsx";
import { inRouter } from "../map/inRouter.tsx";

afterEach(cleanup);

const notThere = new RequestError({
  type: "about:blank",
  title: "Not found",
  status: 404,
  detail: "There is no partnership nobody.",
});

test("a question that failed is the page's heading, takes the focus that nothing else has, and is asked again", async () => {
  const retry = vi.fn<() => void>();
  render(inRouter(<Trouble error={noAnswer("The server did not answer.")} onRetry={retry} />));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("There is a problem");
  expect(document.activeElement).toBe(screen.getByRole("alert"));
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(retry).toHaveBeenCalledOnce();
});

test("what is typed in goes on while something else fails: the focus stays where it is", () => {
  const box = document.body.appendChild(document.createElement("input"));
  box.focus();
  render(inRouter(<Trouble error={noAnswer("The server did not answer.")} onRetry={vi.fn<() => void>()} />));
  expect(document.activeElement).toBe(box);
  box.remove();
});

test("where there is nothing of that name asking again is no help: the way on is the start page", () => {
  render(inRouter(<Trouble error={notThere} onRetry={vi.fn<() => void>()} />));
  expect(screen.getByRole("link", { name: "Go to the start page" }).getAttribute("href")).toBe("/");
  expect(screen.queryByRole("button")).toBeNull();
});
