import { type MemberActor, Refusal } from "@guildhall/core";
import type { MarkDraft, MarkDraftInput } from "@guildhall/core/attendance";
import type { Transaction } from "@guildhall/db";
import { lockMarkDraft } from "@guildhall/db/attendance";

/** The officer's own draft; one that was written, or that another one took the place of, is gone. */
export async function lockDraft(
  tx: Transaction,
  { guildId, userId }: MemberActor,
  { eventId, draftId }: MarkDraftInput,
): Promise<MarkDraft> {
  const draft = await lockMarkDraft(tx, guildId, { draftId, userId });
  if (draft?.eventId !== eventId) throw new Refusal("attendance.draftGone");
  return draft;
}
