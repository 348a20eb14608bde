import { type Actor, requireRight } from "@guildhall/core";
import type { AuditedUseCase } from "@guildhall/core/audit";
import { type Transaction, transaction } from "@guildhall/db";
import { lockAnnouncement } from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { type WholeAnnouncement, withTexts } from "./read-announcement.ts";

type Step = {
  readonly useCase: AuditedUseCase & `announcements.${string}`;
  readonly announcementId: number;
  /** Changes the announcement, which is locked; false when there is nothing to do. */
  take(tx: Transaction, announcement: WholeAnnouncement, now: Temporal.Instant): Promise<boolean>;
};

/** What every step of an announcement has in common: it is locked, changed, told to the audit and to open pages. */
export async function changeState(
  { db, clock }: Context,
  actor: Actor,
  { useCase, announcementId, take }: Step,
): Promise<void> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const known = await withTexts(tx, guildId, await lockAnnouncement(tx, guildId, announcementId));
    if (!(await take(tx, known, now))) return;
    const { state, postAt } = await lockAnnouncement(tx, guildId, announcementId);
    const [before, after] = [{ announcementState: known.state }, { announcementState: state, ...at(postAt) }];
    const target = { kind: "announcement", id: announcementId } as const;
    await recordAudit(tx, actor, { useCase, target, before, after, now });
    await recordFact(tx, { name: "announcements.changed", guildId, announcementId }, now);
  });
}

const at = (postAt: Temporal.Instant | null) => (postAt ? { postAt: postAt.toString() } : {});
