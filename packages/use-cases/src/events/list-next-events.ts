import type { Actor } from "@guildhall/core";
import { dayOf, foldRollCalls } from "@guildhall/core/events";
import { getGameProfile, getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { listEvents } from "./list-events.ts";
import type { EventSummary } from "./summarise-events.ts";

/** What comes next, line by line: an event each, and the Roll-calls of one day together. */
export async function listNextEvents(
  context: Context,
  actor: Actor,
): Promise<readonly (readonly EventSummary[])[]> {
  const events = await listEvents(context, actor, { period: "upcoming" });
  const { timeZone } = await getGuild(context.db, actor.guildId);
  const { resetTime } = await getGameProfile(context.db, actor.guildId);
  return foldRollCalls(events, ({ startsAt }) => dayOf(startsAt, { timeZone, resetTime }));
}
