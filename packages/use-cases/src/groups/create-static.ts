import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { type CreateStaticInput, requireTargets, type Static } from "@guildhall/core/groups";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { findStaticNamed, createStatic as insertStatic, saveSeat } from "@guildhall/db/groups";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { getMember } from "#use-cases/members/get-member.ts";
import { findLimit } from "./find-limit.ts";
import { requireFreeRegular } from "./require-free-regular.ts";

/** A new static with its leader as the first regular. */
export async function createStatic(
  { db, clock }: Context,
  actor: Actor,
  { name, leaderMemberId, targets }: CreateStaticInput,
): Promise<Static> {
  requireRight(actor, "groups.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    if (await findStaticNamed(tx, guildId, name)) throw new Refusal("groups.nameTaken", { name });
    requireTargets(targets, await findLimit(tx, guildId));
    const leader = await getMember(tx, guildId, leaderMemberId);
    await requireFreeRegular(tx, guildId, leader);
    const made = { houseId: leader.houseId, name, leaderMemberId, targets };
    const group = await insertStatic(tx, guildId, { ...made, now });
    const { staticId } = group;
    await saveSeat(tx, guildId, { staticId, memberId: leaderMemberId, isSubstitute: false, joinedAt: now });
    const about = { target: { kind: "static", id: staticId }, memberId: leaderMemberId } as const;
    const after = { leader: leaderMemberId, targets };
    await recordAudit(tx, actor, { useCase: "groups.createStatic", ...about, after, now });
    await recordFact(tx, { name: "groups.staticChanged", guildId, staticId }, now);
    return group;
  });
}
