import { type Actor, Refusal } from "@guildhall/core";
import type { BuildInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { deleteBuilds, findOwnerOfBuild, listCharacters, saveMainBuild } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { lockSubject } from "./lock-subject.ts";
import { noteMainChange, readMainBuild } from "./note-main-change.ts";
import { recordMemberChanged } from "./record-member-changed.ts";

/** A build goes, with its power. After the one that the roster shows, it shows the oldest that is left. */
export async function deleteBuild(
  { db, clock }: Context,
  actor: Actor,
  { buildId }: BuildInput,
): Promise<{ readonly memberId: number }> {
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const owner = await findOwnerOfBuild(tx, guildId, buildId);
    if (!owner) throw new Refusal("members.buildNotFound");
    const { memberId, isOwn } = await lockSubject(tx, actor, { memberId: owner.memberId, now });
    const before = await readMainBuild(tx, guildId, memberId);
    await deleteBuilds(tx, guildId, [buildId]);
    const characters = await listCharacters(tx, guildId, memberId);
    const { characterId } = owner;
    const [next] = characters.find((character) => character.characterId === characterId)?.builds ?? [];
    if (next && !next.isMain) await saveMainBuild(tx, guildId, { characterId, buildId: next.buildId });
    await noteMainChange(tx, guildId, { memberId, isOwn, before, now });
    await recordMemberChanged(tx, actor, { useCase: "members.deleteBuild", isOwn, memberId, now });
    return { memberId };
  });
}
