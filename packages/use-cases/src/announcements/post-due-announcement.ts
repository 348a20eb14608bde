import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { type DueAnnouncementInput, decideDue } from "@guildhall/core/announcements";
import type { Transaction } from "@guildhall/db";
import { findAnnouncement, saveAnnouncement } from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import type { Context } from "#use-cases/context.ts";
import { changeState } from "./change-state.ts";
import type { WholeAnnouncement } from "./read-announcement.ts";
import { sendOut } from "./send-out.ts";

/**
 * Its time has come, or came while the bot was away: up to a day later it still goes out. After that, and where no channel
 * takes it any more, it is a draft again and officers are told. One that was deleted needs nothing.
 */
export async function postDueAnnouncement(
  context: Context,
  actor: Actor,
  { announcementId, atMilliseconds }: DueAnnouncementInput,
): Promise<void> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  if (!(await findAnnouncement(context.db, guildId, announcementId))) return;
  await changeState(context, actor, {
    ...{ useCase: "announcements.postDueAnnouncement", announcementId },
    async take(tx, announcement, now) {
      const decided = decideDue(announcement, atMilliseconds, now);
      if (decided === "leave") return false;
      if (decided === "miss" || !(await tryToSend(tx, guildId, { announcement, now })))
        await giveUp(tx, guildId, { announcementId, now });
      return true;
    },
  });
}

type Sending = { readonly announcement: WholeAnnouncement; readonly now: Temporal.Instant };

/** False when nothing would be read anywhere: that is decided before anything is written. */
async function tryToSend(tx: Transaction, guildId: string, sending: Sending): Promise<boolean> {
  try {
    await sendOut(tx, guildId, sending);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return false;
  }
}

type Missed = { readonly announcementId: number; readonly now: Temporal.Instant };

async function giveUp(tx: Transaction, guildId: string, { announcementId, now }: Missed): Promise<void> {
  await saveAnnouncement(tx, guildId, { announcementId, state: "draft", postAt: null, missedAt: now });
  await recordFact(tx, { name: "announcements.missed", guildId, announcementId }, now);
}
