import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { ClientServer } from "../client/client-server.ts";
import type { ControlServer } from "../control/control-server.ts";
import type { OauthServer } from "../oauth/oauth-server.ts";
import type { RestServer } from "../rest/rest-server.ts";
import type { World } from "../world/world.ts";
import { isForeignOrigin, isForeignReader, isLoopbackHost } from "./loopback.ts";

type House = {
  readonly world: World;
  readonly rest: RestServer;
  readonly oauth: OauthServer;
  readonly control: ControlServer;
  readonly client: ClientServer;
  readonly crashes: unknown[];
};

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(text);
}

function sendFile({ world }: House, response: ServerResponse, path: string): void {
  const file = world.files.get(path.slice(1));
  if (!file) {
    sendText(response, 404, "Not found");
    return;
  }
  response.writeHead(200, {
    "content-type": file.contentType,
    "content-security-policy": "sandbox",
    "x-content-type-options": "nosniff",
  });
  response.end(file.bytes);
}

async function serve(house: House, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  if (house.oauth.serves(url.pathname)) return house.oauth.answer(request, response, url);
  if (url.pathname.startsWith("/api/")) return house.rest(request, response, url);
  if (url.pathname.startsWith("/control/")) return house.control(request, response, url);
  if (house.client.serves(url.pathname)) return house.client.answer(request, response, url);
  if (url.pathname === "/healthz") return sendText(response, 200, "ok");
  if (url.pathname.startsWith("/attachments/")) return sendFile(house, response, url.pathname);
  sendText(response, 404, "Not found");
}

/** Lets in only who is on this machine: by the Host header (against DNS rebinding) and, for writing, by the Origin. */
export function createFrontDoor(house: House): RequestListener {
  return (request, response) => {
    if (!isLoopbackHost(request.headers.host)) return sendText(response, 403, "Only for this machine.");
    if (isForeignOrigin(request)) return sendText(response, 403, "Not from another site.");
    if (isForeignReader(request)) return sendText(response, 403, "Not from another site.");
    serve(house, request, response).catch((error: unknown) => {
      house.crashes.push(error);
      if (!response.headersSent) sendText(response, 500, "Internal error");
    });
  };
}
