import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { ExportMemberInput } from "@guildhall/core/privacy";
import { findMember } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";

export type ErasurePreview = { readonly memberId: number; readonly name: string };

/** Whom erasing would be about, before somebody types the name. */
export async function previewErasure(
  { db }: Context,
  actor: Actor,
  { memberId }: ExportMemberInput,
): Promise<ErasurePreview> {
  requireRight(actor, "data.erase");
  const { guildId } = actor;
  const member = await findMember(db, guildId, memberId);
  if (!member) throw new Refusal("privacy.memberNotFound");
  return { memberId, name: member.name };
}
