import {
  findContact,
  findForeignGuild,
  findForeignGuildChannel,
  type GuildContact,
} from "@guildhall/db/diplomacy";
import { findOwnLanguage } from "@guildhall/db/members";
import type { MessageView } from "@guildhall/discord-views";
import { translatorFor } from "@guildhall/i18n";
import { escapeMarkdown } from "discord.js";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { unlessGone } from "#bot/discord/is-gone.ts";
import { namePeople } from "#bot/discord/name-people.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { sendDirect } from "#bot/discord/send-direct.ts";
import type { Tools } from "#bot/discord/tools.ts";

/** Whoever waited is told what came of it, in their language. */
export const onContactSettled = onFact({
  name: "contact-letter",
  facts: ["diplomacy.contactSettled"],
  subject: ({ contactId }) => contactId,
  async run(tools, { guildId, contactId }) {
    const { db } = tools.context;
    const guild = await findConnectedGuild(tools.context, guildId);
    const contact = await findContact(db, guildId, contactId);
    if (!guild || !contact?.settledAt) return;
    const { userId, foreignGuildId, state } = contact;
    const foreign = await findForeignGuild(db, guildId, foreignGuildId);
    const channelId = (await findForeignGuildChannel(db, guildId, foreignGuildId))?.channelId;
    const t = translatorFor((await findOwnLanguage(db, guildId, userId)) ?? guild.language);
    const words = {
      guild: escapeMarkdown(guild.name),
      foreign: escapeMarkdown(foreign?.name ?? ""),
      channel: channelId ? `<#${channelId}>` : "",
    };
    const view = { content: t(`diplomacy.letter.${state === "refused" ? "refused" : "in"}`, words) };
    const hasArrived = await sendDirect(tools.client, { userId, view, nonce: nonceOf("contact", contact) });
    if (!hasArrived && channelId) {
      const aloud = translatorFor(guild.language)("diplomacy.letter.closed", { person: `<@${userId}>` });
      await tellAloud(tools, contact, { channelId, welcome: view, aloud });
    }
  },
});

type Aloud = { readonly channelId: string; readonly welcome: MessageView; readonly aloud: string };

/** Who takes no direct messages is called in the channel that is theirs to see now; of a no they cannot read officers learn that. */
async function tellAloud(tools: Tools, contact: GuildContact, { channelId, welcome, aloud }: Aloud) {
  const { userId, state } = contact;
  const isIn = state === "in";
  const view = isIn ? { content: `<@${userId}> ${welcome.content ?? ""}` } : { content: aloud };
  const naming = { channelId, view, userIds: isIn ? [userId] : [], nonce: nonceOf("aloud", contact) };
  await namePeople(tools.client, naming).catch(unlessGone);
}

/** An answer that is changed is told again. */
const nonceOf = (word: string, { contactId, settledAt }: GuildContact) =>
  `${word}${contactId}-${(settledAt?.epochMilliseconds ?? 0).toString(36)}`.slice(0, 25);
