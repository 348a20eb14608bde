import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { findPlace, findTalkOfUser, saveOpenTalk } from "@guildhall/db/settings";

type Wish = { readonly userId: string; readonly now: Temporal.Instant };

/**
 * The person's talk with the officers is open from now on. Says whether it was opened just now; null where the guild has no
 * panel, and so no channel for its thread.
 */
export async function ensureTalk(
  tx: Transaction,
  guildId: string,
  { userId, now }: Wish,
): Promise<{ readonly isOpened: boolean } | null> {
  const known = await findTalkOfUser(tx, guildId, userId);
  const isOpened = !known || known.closedAt !== null;
  if (isOpened) {
    const channelId = await findPlace(tx, guildId, "panel");
    if (!channelId) return null;
    await saveOpenTalk(tx, guildId, { userId, channelId, openedAt: now });
  }
  const talk = known ?? (await findTalkOfUser(tx, guildId, userId));
  if (!talk) throw new Error("A talk was lost while it was opened");
  // Told again when it is open already: its thread may have been deleted in Discord.
  await recordFact(tx, { name: "settings.talkChanged", guildId, talkId: talk.id }, now);
  return { isOpened };
}
