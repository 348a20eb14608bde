import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { AnnouncementInput } from "@guildhall/core/announcements";
import { transaction } from "@guildhall/db";
import { lockAnnouncement, deleteAnnouncement as removeAnnouncement } from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** A draft is gone for good, with all that was written for it. What was ever posted is kept. */
export async function deleteAnnouncement(
  { db, clock }: Context,
  actor: Actor,
  { announcementId }: AnnouncementInput,
): Promise<void> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { state, postedAt } = await lockAnnouncement(tx, guildId, announcementId);
    if (state === "posted" || postedAt !== null) throw new Refusal("announcements.alreadyPosted");
    await removeAnnouncement(tx, guildId, announcementId);
    const target = { kind: "announcement", id: announcementId } as const;
    const before = { announcementState: state };
    await recordAudit(tx, actor, { useCase: "announcements.deleteAnnouncement", target, before, now });
    await recordFact(tx, { name: "announcements.changed", guildId, announcementId }, now);
  });
}
