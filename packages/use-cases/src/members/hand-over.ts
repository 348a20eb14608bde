import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { HandOverInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { createHandOver, lockMembers } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { giveHeld } from "./give-held.ts";
import { type HandOverPreview, prepareHandOver } from "./prepare-hand-over.ts";
import { recordMemberChanged } from "./record-member-changed.ts";
import { countIds, idsOf } from "./sort-held.ts";

/** What one member alone looked after is another's from now on: what the officer read, or nothing. */
export async function handOver(
  { db, clock }: Context,
  actor: Actor,
  { memberId, toMemberId, previewId }: HandOverInput,
): Promise<HandOverPreview & { readonly handOverId: number }> {
  requireRight(actor, "members.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    await lockMembers(tx, guildId, [memberId, toMemberId]);
    const preview = await prepareHandOver(tx, actor, { memberId, toMemberId });
    if (preview.previewId !== previewId) throw new Refusal("members.handOverChanged");
    const { member, to } = preview;
    const given = idsOf(preview);
    if (countIds(given) === 0)
      throw new Refusal("members.handOverNothing", { name: member.name, to: to.name });
    await giveHeld(tx, guildId, { from: member, to, ids: given, now });
    const handOverId = await createHandOver(tx, guildId, { memberId, toMemberId, given, givenAt: now });
    const after = { handedTo: toMemberId, entryCount: countIds(given) };
    await recordMemberChanged(tx, actor, { useCase: "members.handOver", memberId, after, now });
    return { ...preview, handOverId };
  });
}
