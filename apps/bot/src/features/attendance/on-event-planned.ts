import { findEvent } from "@guildhall/db/events";
import { findPlace } from "@guildhall/db/settings";
import { reconcileVoice } from "@guildhall/use-cases/attendance";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { readVoice } from "./read-voice.ts";

/** An event may count a channel that counted for nothing so far: whoever is there already is heard from now on. */
export const onEventPlanned = onFact({
  name: "hear-new-channel",
  facts: ["events.eventCreated", "events.eventChanged"],
  subject: ({ eventId }) => eventId,
  async run({ context, client }, { guildId, eventId }) {
    const { db, clock } = context;
    const channelId = (await findEvent(db, guildId, eventId))?.voiceChannelId ?? null;
    if (!(await findConnectedGuild(context, guildId))) return;
    const guild = client.guilds.cache.get(guildId);
    if (channelId === null || !guild || channelId === (await findPlace(db, guildId, "voice"))) return;
    const people = readVoice(guild);
    if (!people.some((person) => person.channelId === channelId)) return;
    const picture = { people, at: clock.now(), cutAt: undefined };
    await reconcileVoice(context, { kind: "system", guildId }, picture);
  },
});
