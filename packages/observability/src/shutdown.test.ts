import { expect, test } from "vitest";
import { createLogger } from "./logger.ts";
import { createShutdown } from "./shutdown.ts";

const logger = createLogger({ app: "test", level: "silent" });

test("what started last stops first, and one failure does not keep the others running", async () => {
  const stopped: string[] = [];
  const shutdown = createShutdown({ logger });
  shutdown.onStop("database", () => void stopped.push("database"));
  shutdown.onStop("cache", () => Promise.reject(new Error("gone")));
  shutdown.onStop("gateway", () => void stopped.push("gateway"));
  expect(await shutdown.stop("test")).toBe(false);
  expect(stopped).toEqual(["gateway", "database"]);
});

test("stopping twice stops once", async () => {
  let stops = 0;
  const shutdown = createShutdown({ logger });
  shutdown.onStop("database", () => void stops++);
  expect(await Promise.all([shutdown.stop("first"), shutdown.stop("second")])).toEqual([true, true]);
  expect(stops).toBe(1);
});
