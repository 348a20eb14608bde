import "server-only";
import { createLogger, createMetrics } from "@guildhall/observability";
import { getEnv } from "#web/env.ts";
import { processWide } from "./process-wide.ts";

export const getLogger = processWide("logger", () => createLogger({ app: "web", level: getEnv().LOG_LEVEL }));

export const getMetrics = processWide("metrics", () => createMetrics("web"));
