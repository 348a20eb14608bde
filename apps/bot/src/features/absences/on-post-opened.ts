import { isFeatureOn } from "@guildhall/core/settings";
import { findPlace } from "@guildhall/db/settings";
import { row } from "@guildhall/discord-views";
import { translatorFor } from "@guildhall/i18n";
import { type APIMessage, type APIThreadChannel, Routes } from "discord.js";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { hasMarker } from "#bot/discord/has-marker.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { completePostButton } from "./absence.button.ts";

/** Who writes a post by hand is asked when: the bot reads no texts, so a dialog completes it. */
export const onPostOpened = onFact({
  name: "absence-question",
  facts: ["absences.postOpened"],
  subject: ({ threadId }) => threadId,
  async run({ client, context }, { guildId, threadId }) {
    const guild = await findConnectedGuild(context, guildId);
    if (!guild || !isFeatureOn(guild.modulesOff, "absences")) return;
    if (!(await findPlace(context.db, guildId, "absences"))) return;
    const { owner_id } = (await client.rest.get(Routes.channel(threadId))) as APIThreadChannel;
    if (!owner_id) return;
    const params = { threadId, userId: owner_id };
    const messages = (await client.rest.get(Routes.channelMessages(threadId))) as APIMessage[];
    if (messages.some((message) => hasMarker(message, completePostButton.customId(params)))) return;
    const t = translatorFor(guild.language);
    const button = completePostButton.component(params, {
      label: t("absences.post.complete"),
      style: "primary",
    });
    await client.rest.post(Routes.channelMessages(threadId), {
      body: {
        content: t("absences.post.ask", { mention: `<@${owner_id}>` }),
        components: [row(button)],
        allowed_mentions: { parse: [] },
        nonce: `leave-${threadId}`,
        enforce_nonce: true,
      },
    });
  },
});
