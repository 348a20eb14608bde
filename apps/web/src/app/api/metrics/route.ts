import { getEnv } from "#web/env.ts";
import { isFromLoopback } from "#web/server/is-from-loopback.ts";
import { getMetrics } from "#web/server/observability.ts";

/** For Prometheus on this machine; others get 404, as if there were nothing here. */
export async function GET(request: Request): Promise<Response> {
  if (getEnv().METRICS_FROM === "loopback" && !isFromLoopback(request.headers)) {
    return new Response(null, { status: 404 });
  }
  const { registry } = getMetrics();
  return new Response(await registry.metrics(), { headers: { "content-type": registry.contentType } });
}
