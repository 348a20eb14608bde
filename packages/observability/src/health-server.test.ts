import { afterEach, expect, test } from "vitest";
import { type HealthServer, startHealthServer } from "./health-server.ts";
import { createMetrics } from "./metrics.ts";
import type { ReadinessChecks } from "./readiness.ts";

let server: HealthServer | undefined;
afterEach(async () => await server?.close());

async function get(path: string, checks: ReadinessChecks = {}): Promise<Response> {
  const { registry } = createMetrics("test");
  server = await startHealthServer({ host: "127.0.0.1", port: 0, registry, checks });
  return await fetch(`http://127.0.0.1:${server.port}${path}`);
}

test("a process that answers is healthy even while it is not ready", async () => {
  expect((await get("/healthz", { gateway: () => false })).status).toBe(200);
});

test("readiness names the checks that fail and those that throw", async () => {
  const checks = {
    database: () => true,
    gateway: () => false,
    disk: () => Promise.reject(new Error("full")),
  };
  const response = await get("/readyz", checks);
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ isReady: false, failing: ["gateway", "disk"] });
});

test("a ready process says so", async () => {
  expect((await get("/readyz", { database: async () => true })).status).toBe(200);
});

test("metrics are in Prometheus' format and name the process", async () => {
  const response = await get("/metrics");
  expect(response.headers.get("content-type")).toContain("text/plain");
  expect(await response.text()).toMatch(/process_cpu_seconds_total\{app="test"\}/);
});

test("an unknown path is not found", async () => {
  expect((await get("/admin")).status).toBe(404);
});
