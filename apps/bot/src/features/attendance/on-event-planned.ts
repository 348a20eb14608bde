import { listChannelsOfEvent } from "@guildhall/db/attendance";
import { findEvent } from "@guildhall/db/events";
import { findPlace } from "@guildhall/db/settings";
import { reconcileVoice } from "@guildhall/use-cases/attendance";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { readVoice } from "./read-voice.ts";

/** An event may count channels that counted for nothing so far: whoever is there already is heard from now on. */
export const onEventPlanned = onFact({
  name: "hear-new-channel",
  facts: ["events.eventCreated", "events.eventChanged"],
  subject: ({ eventId }) => eventId,
  async run({ context, client }, { guildId, eventId }) {
    const { db, clock } = context;
    const event = await findEvent(db, guildId, eventId);
    if (!event || !(await findConnectedGuild(context, guildId))) return;
    const guild = client.guilds.cache.get(guildId);
    if (!guild) return;
    const usual = await findPlace(db, guildId, "voice");
    const channelIds = new Set(await listChannelsOfEvent(db, guildId, event));
    const people = readVoice(guild);
    const isNew = (id: string | null) => id !== null && id !== usual && channelIds.has(id);
    if (!people.some(({ channelId }) => isNew(channelId))) return;
    const picture = { people, at: clock.now(), cutAt: undefined };
    await reconcileVoice(context, { kind: "system", guildId }, picture);
  },
});
