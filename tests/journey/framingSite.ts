import { createServer } from "node:http";

/** Another site: one page that shows each of these addresses in a frame. Its address, and how to end it. */
export async function framingSite(
  addresses: readonly string[],
): Promise<{ readonly address: string; readonly close: () => void }> {
  const frames = addresses.map((one) => `<iframe src="${one}" title="${one}" width="800" height="600"></iframe>`);
  const page = `<!doctype html><html lang="en"><title>Our council</title><h1>Our council</h1>${frames.join("")}</html>`;
  const server = createServer((_request, reply) => {
    reply.setHeader("content-type", "text/html; charset=utf-8");
    reply.end(page.replaceAll("&", "&amp;"));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const at = server.address();
  if (at === null || typeof at === "string") throw new Error(`The other site listens at ${at}, expected a port`);
  return { address: `http://127.0.0.1:${at.port}/`, close: () => server.close() };
}
