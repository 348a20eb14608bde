import { getEnv } from "#web/env.ts";
import { isFromLoopback } from "#web/server/is-from-loopback.ts";
import { getWatchedMetrics } from "#web/server/watched-metrics.ts";

/** For Prometheus on this machine; others get 404, as if there were nothing here. */
export async function GET(request: Request): Promise<Response> {
  if (getEnv().METRICS_FROM === "loopback" && !isFromLoopback(request.headers)) {
    return new Response(null, { status: 404 });
  }
  const { registry } = getWatchedMetrics();
  return new Response(await registry.metrics(), { headers: { "content-type": registry.contentType } });
}
