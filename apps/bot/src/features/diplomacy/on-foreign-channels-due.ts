import { findPlace } from "@guildhall/db/settings";
import { translatorFor } from "@guildhall/i18n";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import { takeAwayMessage } from "#bot/discord/take-away-message.ts";
import { channelNote, channelNoteMarker } from "./channel-note.view.ts";
import { keepForeignChannels } from "./keep-foreign-channels.ts";

/**
 * Each foreign guild for which somebody speaks has a channel that those see who are let in. All of a guild's in one run: two at
 * once would make two categories.
 */
export const onForeignChannelsDue = onFact({
  name: "foreign-channels",
  facts: [
    "diplomacy.foreignGuildChanged",
    "recruitment.clearanceChanged",
    "settings.rightsChanged",
    "settings.setupFinished",
    "settings.guildRestored",
  ],
  async run(tools, { guildId }) {
    const guild = await findConnectedGuild(tools.context, guildId);
    if (!guild) return;
    const obstacle = await keepForeignChannels(tools, guild);
    const identity = { kind: "foreign-channels-note", subjectId: 0, variant: "" };
    if (!obstacle) return await takeAwayMessage(tools, guildId, identity);
    const channelId = await findPlace(tools.context.db, guildId, "desk");
    if (!channelId) return;
    const t = translatorFor(guild.language);
    const view = channelNote(t, obstacle);
    await showMessage(tools, guildId, { ...identity, channelId, view, marker: channelNoteMarker(t) });
  },
});
