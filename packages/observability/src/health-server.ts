import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Registry } from "prom-client";
import { checkReadiness, type ReadinessChecks } from "./readiness.ts";

export type HealthServerOptions = {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly registry: Registry;
  readonly checks: ReadinessChecks;
};

export type HealthServer = { readonly port: number; close(): Promise<void> };

/**
 * Serves `/healthz` (the process answers), `/readyz` (it can do its work: 503 with the names of the checks that fail)
 * and `/metrics` (Prometheus). Bound to loopback unless told otherwise: it has no sign-in.
 */
export async function startHealthServer(options: HealthServerOptions): Promise<HealthServer> {
  const server = createServer((request, response) => void answer(request.url ?? "/", response, options));
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  return { port, close: () => close(server) };
}

async function answer(path: string, response: ServerResponse, options: HealthServerOptions): Promise<void> {
  switch (path) {
    case "/healthz":
      return send(response, 200, JSON.stringify({ status: "ok" }));
    case "/readyz": {
      const readiness = await checkReadiness(options.checks);
      return send(response, readiness.isReady ? 200 : 503, JSON.stringify(readiness));
    }
    case "/metrics":
      response.setHeader("content-type", options.registry.contentType);
      return send(response, 200, await options.registry.metrics());
    default:
      return send(response, 404, JSON.stringify({ status: "not found" }));
  }
}

function send(response: ServerResponse, status: number, body: string): void {
  if (!response.hasHeader("content-type")) response.setHeader("content-type", "application/json");
  response.writeHead(status).end(body);
}

function listen(server: Server, { host, port }: HealthServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, host, () => resolve());
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
