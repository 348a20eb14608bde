import type { Actor } from "@guildhall/core";
import type { CharacterInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { listCharacters, deleteCharacter as remove, saveMainCharacter } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { lockSubject } from "./lock-subject.ts";
import { noteMainChange, readMainBuild } from "./note-main-change.ts";
import { recordMemberChanged } from "./record-member-changed.ts";
import { getOwnerOfCharacter } from "./save-character.ts";

/** A character goes, with its builds and their power. After the main, the oldest alt is the main. */
export async function deleteCharacter(
  { db, clock }: Context,
  actor: Actor,
  { characterId }: CharacterInput,
): Promise<{ readonly memberId: number }> {
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const owner = await getOwnerOfCharacter(tx, guildId, characterId);
    const { memberId, isOwn } = await lockSubject(tx, actor, { memberId: owner, now });
    const before = await readMainBuild(tx, guildId, memberId);
    await remove(tx, guildId, characterId);
    const [next] = await listCharacters(tx, guildId, memberId);
    if (next && !next.isMain) await saveMainCharacter(tx, guildId, next);
    await noteMainChange(tx, guildId, { memberId, isOwn, before, now });
    await recordMemberChanged(tx, actor, { useCase: "members.deleteCharacter", isOwn, memberId, now });
    return { memberId };
  });
}
