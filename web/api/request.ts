import type { z } from "zod";
import { type Problem, problemSchema } from "../../domain/contract/problem.ts";

/** A reply that is not the one hoped for. `problem` says what went wrong in words for people. */
export class RequestError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** Query values; those that are undefined are left out. */
export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** Asks the server and checks its reply by the contract. Throws a RequestError with a sentence for the page. */
export async function request<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  query: Query = {},
  init: RequestInit = {},
): Promise<z.output<Schema>> {
  const response = await replyTo(path, query, init);
  return schema.parse(await response.json());
}

/** Asks for something that has no reply body (a deletion). */
export async function command(path: string, query: Query, init: RequestInit): Promise<void> {
  await replyTo(path, query, init);
}

/** The reply as it begins, its body not yet read. Throws a RequestError where the server refuses or does not answer. */
export async function replyTo(path: string, query: Query, init: RequestInit): Promise<Response> {
  const response = await reach(apiAddress(path, query), init);
  if (!response.ok) throw new RequestError(await readProblem(response));
  return response;
}

/** The address of an endpoint, for links and downloads. */
export function apiAddress(path: string, query: Query = {}): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) words.set(name, String(value));
  const text = words.toString();
  return text === "" ? `/api/v1${path}` : `/api/v1${path}?${text}`;
}

/** For an answer that does not come, or does not come whole. */
export function noAnswer(detail: string): RequestError {
  return new RequestError({ type: "about:blank", title: "No answer", status: 503, detail });
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch {
    throw noAnswer("The server did not answer. Check that it still runs, then try again.");
  }
}

async function readProblem(response: Response): Promise<Problem> {
  const told = problemSchema.safeParse(await response.json().catch(() => null));
  if (told.success) return told.data;
  const detail = `The server answered with error ${response.status}. Try again; if it stays, look at the server's log.`;
  return { type: "about:blank", title: response.statusText, status: response.status, detail };
}
