import "server-only";
import { type Actor, hasRight } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import { listEvents, viewEvent } from "@guildhall/use-cases/events";
import { viewGameProfile, viewGuild, viewServer, viewSettings } from "@guildhall/use-cases/settings";
import { toPlain } from "#web/components/plain.ts";

/** What every tab of the settings may need: how the guild wants it, and what its server has to choose from. */
export async function readSettings(context: Context, actor: Actor) {
  const settings = await viewSettings(context, actor);
  const { profile } = await viewGameProfile(context, actor);
  const { language, timeZone, game, inGameName, inGameServer, rules } = await viewGuild(context, actor);
  return toPlain({
    ...settings,
    guild: { language, timeZone, game, inGameName, inGameServer, rules },
    server: await viewServer(context, actor),
    eventPresets: profile.eventPresets,
    canEdit: hasRight(actor, "settings.edit"),
  });
}

/** The next event, for the preview of its card, and how many cards saving would change. */
export async function readPreviewedEvent(context: Context, actor: Actor) {
  const upcoming = await listEvents(context, actor, { period: "upcoming" });
  const [next] = upcoming;
  return toPlain({
    event: next ? await viewEvent(context, actor, { eventId: next.eventId }) : null,
    cardCount: upcoming.length,
    now: context.clock.now(),
  });
}
