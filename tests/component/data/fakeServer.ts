import { vi } from "vitest";
import type { Problem } from "../../../domain/contract/problem.ts";

/** A request as it left the page. */
export type Asked = { readonly method: string; readonly path: string; readonly query: string; readonly body: unknown };

/**
 * Stands where the network would be: answers by "METHOD /path" and keeps what it was asked. A reply that looks like a problem
 * is sent with its status, a Response is sent as it is, a function is asked each time and may answer later; an address nobody foresaw is a problem too, so that a test cannot pass by a reply it did not mean.
 */
export function fakeServer(replies: Readonly<Record<string, unknown>>): Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal("fetch", async (address: string, init: RequestInit = {}) => {
    const url = new URL(address, "http://127.0.0.1");
    const body: unknown = typeof init.body === "string" ? JSON.parse(init.body) : null;
    const path = url.pathname.replace("/api/v1", "");
    const one: Asked = { method: init.method ?? "GET", path, query: url.search.slice(1), body };
    asked.push(one);
    const name = `${one.method} ${path}`;
    const reply = name in replies ? replies[name] : problem(404, `No reply was set up for ${name}`);
    const told = typeof reply === "function" ? await (reply(one) as unknown) : reply;
    if (told instanceof Response) return told;
    if (told === null) return new Response(null, { status: 204 });
    return new Response(JSON.stringify(told), { status: isProblem(told) ? told.status : 200 });
  });
  return asked;
}

/** A refusal as the server writes it. */
export function problem(status: number, detail: string): Problem {
  return { type: "about:blank", title: "Problem", status, detail };
}

function isProblem(told: unknown): told is Problem {
  return typeof told === "object" && told !== null && "detail" in told && "status" in told;
}
