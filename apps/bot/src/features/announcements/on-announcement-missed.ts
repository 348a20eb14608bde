import type { Queryable } from "@guildhall/db";
import { type Announcement, findAnnouncement, listTexts } from "@guildhall/db/announcements";
import { findPlace } from "@guildhall/db/settings";
import { translatorFor } from "@guildhall/i18n";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import { missedMarker, missedNote } from "./missed-note.view.ts";

/** Officers read in their channel what did not go out. Without such a channel the dashboard says it. */
export const onAnnouncementMissed = onFact({
  name: "announcement-missed",
  facts: ["announcements.missed"],
  subject: ({ announcementId }) => announcementId,
  async run(tools, { guildId, announcementId }) {
    const { db } = tools.context;
    const guild = await findConnectedGuild(tools.context, guildId);
    const channelId = await findPlace(db, guildId, "desk");
    const announcement = await findAnnouncement(db, guildId, announcementId);
    if (!guild || !channelId || !announcement?.missedAt) return;
    const t = translatorFor(guild.language);
    await showMessage(tools, guildId, {
      ...{ kind: "announcement-missed", subjectId: announcementId, channelId },
      variant: String(announcement.missedAt.epochMilliseconds),
      view: missedNote(t, { announcementId, title: await findTitle(db, guildId, announcement) }),
      marker: missedMarker(t, announcementId),
    });
  },
});

/** The title of the original, as it was written last. */
async function findTitle(
  db: Queryable,
  guildId: string,
  { announcementId, originalLanguage }: Announcement,
): Promise<string> {
  const written = await listTexts(db, guildId, [announcementId]);
  return written.find(({ language }) => language === originalLanguage)?.title ?? "";
}
