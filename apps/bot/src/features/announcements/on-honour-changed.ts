import { type Honour, pingsHonoured } from "@guildhall/core/announcements";
import { findHonour } from "@guildhall/db/announcements";
import { listMessages } from "@guildhall/db/messages";
import { findPlace } from "@guildhall/db/settings";
import { honourMarker, honourPost } from "@guildhall/discord-views/announcements";
import { translatorFor } from "@guildhall/i18n";
import { honourMessageKind } from "@guildhall/use-cases/announcements";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import { takeAwayMessage } from "#bot/discord/take-away-message.ts";
import type { Tools } from "#bot/discord/tools.ts";

/** A new honour is told once; what is worded anew is edited, and what is taken back goes. */
export const onHonourChanged = onFact({
  name: "honour",
  facts: ["announcements.honourChanged"],
  subject: ({ honourId }) => honourId,
  async run(tools, { guildId, honourId }) {
    const { db, clock } = tools.context;
    const guild = await findConnectedGuild(tools.context, guildId);
    const honour = await findHonour(db, guildId, honourId);
    if (!guild || !honour) return;
    await takeAwayFormer(tools, guildId, honour);
    const channelId = await findPlace(db, guildId, "fame");
    if (honour.takenBackAt || !channelId) return;
    const { language } = guild;
    const t = translatorFor(language);
    const userIds = honour.people.flatMap(({ userId }) => (userId === null ? [] : [userId]));
    await showMessage(tools, guildId, {
      ...{ kind: honourMessageKind, subjectId: honourId, variant: String(honour.round), channelId },
      view: honourPost({ t, language }, honour),
      marker: honourMarker(t, honourId),
      pingUserIds: pingsHonoured(honour, clock.now()) ? userIds : [],
      comesBack: false,
    });
  },
});

/** One that stands again may be told anew before its former message was gone. */
async function takeAwayFormer(
  tools: Tools,
  guildId: string,
  { honourId, round, takenBackAt }: Pick<Honour, "honourId" | "round" | "takenBackAt">,
): Promise<void> {
  const subject = { kind: honourMessageKind, subjectId: honourId };
  for (const { variant } of await listMessages(tools.context.db, guildId, subject))
    if (takenBackAt || variant !== String(round))
      await takeAwayMessage(tools, guildId, { ...subject, variant });
}
