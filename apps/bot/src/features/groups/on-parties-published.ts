import { isTalkOver } from "@guildhall/core/events";
import { listExtras } from "@guildhall/db/events";
import { findWarServer } from "@guildhall/db/groups";
import { findPlace } from "@guildhall/db/settings";
import { translatorFor } from "@guildhall/i18n";
import type { Context } from "@guildhall/use-cases";
import { eventMessageKinds, viewEvent } from "@guildhall/use-cases/events";
import { viewMuster, viewPublishedParties } from "@guildhall/use-cases/groups";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { findEventTalk } from "#bot/features/events/index.ts";
import { keepParties } from "./keep-parties.ts";
import { musterPartiesButton } from "./muster-parties.button.ts";
import { warInviteButton } from "./war-invite.button.ts";

/** Everybody reads the parties where the event is talked about: once, brought up to date whenever they are published. */
export const onPartiesPublished = onFact({
  name: "event-parties",
  facts: [
    "groups.partiesPublished",
    "groups.partyLeft",
    "events.eventChanged",
    "events.messageDeleted",
    "events.cardOutdated",
    "events.extrasChanged",
    "groups.musterEnded",
    "privacy.eventNamesChanged",
  ],
  subject: ({ eventId }) => eventId,
  async run(tools, { guildId, eventId }) {
    const { context } = tools;
    const guild = await findConnectedGuild(context, guildId);
    if (!guild) return;
    const system = { kind: "system", guildId } as const;
    const published = await viewPublishedParties(context, system, { eventId });
    if (!published) return;
    const event = await viewEvent(context, system, { eventId });
    if (isTalkOver(event, context.clock.now())) return;
    const talk = await findEventTalk(context, guildId, eventId);
    const channelId = talk?.channelId ?? (await findPlace(context.db, guildId, "events"));
    if (!channelId) return;
    const t = translatorFor(guild.language);
    const voices = await listPartyVoices(tools.context, guildId, eventId);
    const parties = published.parties.map((party) => ({ ...party, channelId: voices.get(party.partyKey) }));
    const muster = await viewMuster(context, system, { eventId });
    const musterId = musterPartiesButton.customId({ eventId });
    const inviteId = await findInviteId(context, guildId, eventId);
    const shown = { eventId, title: event.title, ...published, parties, muster, musterId, inviteId };
    await keepParties(tools, guildId, { kind: eventMessageKinds.parties, channelId, t, shown });
  },
});

/** The button that leads to the war server, where parties play there. */
async function findInviteId({ db }: Context, guildId: string, eventId: number): Promise<string | null> {
  const warServer = await findWarServer(db, guildId);
  return warServer?.givesParties ? warInviteButton.customId({ guildId, eventId }) : null;
}

/** Voice channels that stand, by party. */
async function listPartyVoices(
  { db }: Context,
  guildId: string,
  eventId: number,
): Promise<ReadonlyMap<string, string>> {
  const extras = await listExtras(db, guildId, eventId);
  const standing = extras.filter(({ kind, goneAt }) => kind === "partyVoice" && goneAt === null);
  return new Map(
    standing.flatMap(({ partyKey, discordId }) => (discordId ? [[partyKey, discordId] as const] : [])),
  );
}
