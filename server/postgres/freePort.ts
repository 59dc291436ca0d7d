import { createServer } from "node:net";

/** A port of 127.0.0.1 that nobody listens on at the moment. Throws an Error where there is none. */
export function freePort(): Promise<number> {
  return new Promise((found, fail) => {
    const probe = createServer().once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address !== null ? found(address.port) : fail(new Error("no free port")),
      );
    });
  });
}
