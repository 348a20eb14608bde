import type { AnnouncementText, ChannelLanguage } from "@guildhall/core/announcements";
import type { Queryable } from "@guildhall/db";
import { type Announcement, listTexts, type WrittenText } from "@guildhall/db/announcements";

/** Of each language the text that counts; the last written stand first in what is read. */
export function currentTexts(written: readonly WrittenText[]): readonly WrittenText[] {
  const seen = new Set<ChannelLanguage>();
  return written.filter(({ language }) => !seen.has(language) && seen.add(language));
}

/** An announcement with what it says now. */
export type WholeAnnouncement = Announcement & { readonly texts: readonly WrittenText[] };

export async function withTexts(
  db: Queryable,
  guildId: string,
  announcement: Announcement,
): Promise<WholeAnnouncement> {
  const written = await listTexts(db, guildId, [announcement.announcementId]);
  return { ...announcement, texts: currentTexts(written) };
}

/** Those that say something else than what is known. */
export function listChangedTexts<Text extends AnnouncementText>(
  texts: readonly Text[],
  known: readonly AnnouncementText[],
): readonly Text[] {
  return texts.filter(({ language, title, body }) => {
    const before = known.find((text) => text.language === language);
    return (before?.title ?? "") !== title || (before?.body ?? "") !== body;
  });
}
