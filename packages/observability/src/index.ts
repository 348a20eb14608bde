export { describeError, type ErrorDescription } from "./describe-error.ts";
export { type HealthServer, startHealthServer } from "./health-server.ts";
export { createLogger, type Logger } from "./logger.ts";
export { createMetrics, type Metrics } from "./metrics.ts";
export { checkReadiness, type ReadinessChecks } from "./readiness.ts";
export { newReferenceId } from "./reference-id.ts";
export { findRequest, type RequestSource, runInRequest } from "./request-context.ts";
export { createShutdown, type Shutdown, stopOnSignals } from "./shutdown.ts";
export { startWatchdog } from "./watchdog.ts";
