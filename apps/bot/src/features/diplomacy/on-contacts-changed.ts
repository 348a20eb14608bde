import {
  findForeignGuild,
  findForeignGuildChannel,
  type GuildContact,
  listContacts,
} from "@guildhall/db/diplomacy";
import { findServerMember } from "@guildhall/db/members";
import { findPlace } from "@guildhall/db/settings";
import { type Translate, translatorFor } from "@guildhall/i18n";
import { SnowflakeUtil } from "discord.js";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { type ContactAlert, contactAlert, contactMarker } from "./contact-alert.view.ts";
import { tellInForeignChannel } from "./tell-in-foreign-channel.ts";

/** Those in the channel of a foreign guild read of everybody who came after the first contact, and what became of them. */
export const onContactsChanged = onFact({
  name: "contact-alerts",
  facts: ["diplomacy.foreignGuildChanged", "diplomacy.channelReady"],
  subject: ({ foreignGuildId }) => foreignGuildId,
  async run(tools, { guildId, foreignGuildId }) {
    const { db } = tools.context;
    const guild = await findConnectedGuild(tools.context, guildId);
    const foreign = await findForeignGuild(db, guildId, foreignGuildId);
    const channelId = (await findForeignGuildChannel(db, guildId, foreignGuildId))?.channelId;
    // Without a channel yet: this comes again once it is there.
    if (!guild || !foreign || !channelId) return;
    const contacts = await listContacts(db, guildId, foreignGuildId);
    const t = translatorFor(guild.language);
    const officersRoleId = await findPlace(db, guildId, "officers");
    for (const contact of contacts.filter(({ isFurther }) => isFurther)) {
      const about = await tellOf(tools, guildId, { contact, guildName: foreign.name, contacts });
      await show(
        { tools, guildId, t, channelId, pingRoleIds: officersRoleId ? [officersRoleId] : [] },
        about,
      );
    }
  },
});

type About = Omit<ContactAlert, "isReminder">;

type Told = Pick<About, "contact" | "guildName"> & { readonly contacts: readonly GuildContact[] };

async function tellOf(
  { context: { db } }: Tools,
  guildId: string,
  { contact, guildName, contacts }: Told,
): Promise<About> {
  const { userId, contactId } = contact;
  const person = await findServerMember(db, guildId, userId);
  return {
    contact,
    guildName,
    others: contacts.filter((other) => other.contactId < contactId && other.state === "in"),
    accountSince: Temporal.Instant.fromEpochMilliseconds(SnowflakeUtil.timestampFrom(userId)),
    hereSince: person?.joinedAt ?? null,
  };
}

type Work = {
  readonly tools: Tools;
  readonly guildId: string;
  readonly t: Translate;
  readonly channelId: string;
  readonly pingRoleIds: readonly string[];
};

/** Once more as a message of its own: an edit calls nobody. */
async function show({ tools, guildId, t, channelId, pingRoleIds }: Work, about: About): Promise<void> {
  const { contactId, remindedAt } = about.contact;
  for (const isReminder of remindedAt === null ? [false] : [false, true])
    await tellInForeignChannel(tools, guildId, {
      kind: "contact-alert",
      subjectId: contactId,
      variant: isReminder ? "again" : "",
      channelId,
      view: contactAlert(t, { ...about, isReminder }),
      marker: contactMarker(t, contactId, isReminder),
      pingRoleIds,
    });
}
