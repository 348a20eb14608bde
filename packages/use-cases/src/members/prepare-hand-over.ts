import type { Actor } from "@guildhall/core";
import type { Member, PreviewHandOverInput } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { fingerprintOf } from "#use-cases/fingerprint-of.ts";
import { getMember } from "./get-member.ts";
import { loadHeld, requireTwo } from "./load-held.ts";
import { type SortedHeld, sortHeld } from "./sort-held.ts";

/** What somebody holds, and what of it another member gets. */
export type HandOverPreview = SortedHeld & {
  readonly member: Member;
  readonly to: Member;
  /** Fingerprint of all this. Handing over asks for it, so that what was read is what is done. */
  readonly previewId: string;
};

export async function prepareHandOver(
  db: Queryable,
  actor: Actor,
  { memberId, toMemberId }: PreviewHandOverInput,
): Promise<HandOverPreview> {
  const { guildId } = actor;
  requireTwo(memberId, toMemberId);
  const member = await getMember(db, guildId, memberId);
  const to = await getMember(db, guildId, toMemberId);
  const found = {
    member,
    to,
    ...(await sortHeld(db, actor, { held: await loadHeld(db, guildId, member), to })),
  };
  return { ...found, previewId: fingerprintOf(found) };
}
