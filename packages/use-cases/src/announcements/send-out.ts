import { planPosts } from "@guildhall/core/announcements";
import type { Transaction } from "@guildhall/db";
import { createPosts, listLanguageChannels, listPosts, saveAnnouncement } from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import type { WholeAnnouncement } from "./read-announcement.ts";

/** A row for each channel before any message: whatever dies in between, the bot finds what is still to be posted. */
export async function sendOut(
  tx: Transaction,
  guildId: string,
  { announcement, now }: { readonly announcement: WholeAnnouncement; readonly now: Temporal.Instant },
): Promise<void> {
  const { announcementId } = announcement;
  const channels = planPosts(announcement, await listLanguageChannels(tx, guildId));
  await saveAnnouncement(tx, guildId, {
    ...{ announcementId, state: "posted", postAt: null, missedAt: null },
    postedAt: now,
  });
  await createPosts(tx, guildId, { announcementId, channels });
  await refreshPosts(tx, guildId, { announcementId, now });
}

/** What stands in Discord is looked at anew, message by message: what shows the same already is left alone. */
export async function refreshPosts(
  tx: Transaction,
  guildId: string,
  { announcementId, now }: { readonly announcementId: number; readonly now: Temporal.Instant },
): Promise<void> {
  for (const { postId } of await listPosts(tx, guildId, [announcementId]))
    await recordFact(tx, { name: "announcements.postChanged", guildId, postId }, now);
}
