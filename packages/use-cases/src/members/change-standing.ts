import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { ChangeStandingInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { lockMembers, saveStanding } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { recordSeatsOutdated } from "#use-cases/events/record-seats-outdated.ts";
import { passOnRanks } from "./pass-on-ranks.ts";
import { recordMemberChanged } from "./record-member-changed.ts";

/** Officers say that members are on trial, full members, or gone. Points and history stay with those who left. */
export async function changeStanding(
  { db, clock }: Context,
  actor: Actor,
  { memberIds, standing }: ChangeStandingInput,
): Promise<{ readonly changed: number }> {
  requireRight(actor, "members.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const members = await lockMembers(tx, guildId, memberIds);
    if (members.length < new Set(memberIds).size) throw new Refusal("members.notFound");
    const others = members.filter((member) => member.standing !== standing);
    await saveStanding(tx, guildId, { memberIds: others.map(({ memberId }) => memberId), standing });
    for (const { memberId, standing: known } of others) {
      const values = { before: { standing: known }, after: { standing } };
      await recordMemberChanged(tx, actor, { useCase: "members.changeStanding", memberId, ...values, now });
      if (standing === "active")
        await recordFact(tx, { name: "members.memberActivated", guildId, memberId }, now);
      if (standing === "left") await recordSeatsOutdated(tx, guildId, { memberId, now });
    }
    if (standing === "left")
      await passOnRanks(tx, guildId, { rankIds: others.map(({ rankId }) => rankId), now });
    return { changed: others.length };
  });
}
