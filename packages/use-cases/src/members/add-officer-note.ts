import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { AddOfficerNoteInput, Member } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { createOfficerNote, lockMembers } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { ensureActingMember } from "./ensure-acting-member.ts";
import { getMember } from "./get-member.ts";
import { recordMemberChanged } from "./record-member-changed.ts";

/** An officer tells the others something of a member. */
export async function addOfficerNote(
  { db, clock }: Context,
  actor: Actor,
  { memberId, text }: AddOfficerNoteInput,
): Promise<{ readonly member: Member; readonly noteId: number }> {
  requireRight(actor, "officer-notes.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const [locked] = await lockMembers(tx, guildId, [memberId]);
    if (!locked) throw new Refusal("members.notFound");
    const member = await getMember(tx, guildId, memberId);
    const writtenByMemberId = await ensureActingMember(tx, actor, { houseId: member.houseId, now });
    const noteId = await createOfficerNote(tx, guildId, {
      memberId,
      text,
      writtenByMemberId,
      writtenAt: now,
    });
    await recordMemberChanged(tx, actor, { useCase: "members.addOfficerNote", memberId, now });
    return { member, noteId };
  });
}
