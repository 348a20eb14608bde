import "server-only";
import { getClaim } from "#web/auth.ts";
import { enterAnew, getEnteredGuild } from "../actor.ts";
import { answer } from "../answer.ts";
import { getContext } from "../db.ts";
import { type GuildRouteContext, refuse } from "../guild-route.ts";
import { getLiveHub, getShutdown } from "./get-live-hub.ts";
import { openLiveStream } from "./live-stream.ts";
import { readLately } from "./watch-guild.ts";

const headers = {
  "content-type": "text/event-stream; charset=utf-8",
  // A proxy that compresses or gathers would hold the news back.
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
};

/** The news of one guild for as long as the page is open. */
export async function liveRoute(incoming: Request, { params }: GuildRouteContext): Promise<Response> {
  const { guildId } = await params;
  const result = await answer("live.listen", async () => ({
    claim: await getClaim(),
    actor: (await getEnteredGuild(guildId)).actor,
  }));
  if (result.kind !== "done") return await refuse(result);
  const { claim, actor } = result.value;
  const stream = openLiveStream({
    hub: getLiveHub(),
    actor,
    catchUp: () => readLately(getContext(), guildId),
    enter: () => enterAnew(claim, guildId),
    signal: AbortSignal.any([incoming.signal, getShutdown()]),
  });
  return new Response(stream, { headers });
}
