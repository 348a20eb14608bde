import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { ChangeStandingInput, RankChanger, Standing } from "@guildhall/core/members";
import { type Transaction, transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listRanks, lockMembers, saveStanding } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { recordSeatsOutdated } from "#use-cases/events/record-seats-outdated.ts";
import { findRankChanger } from "./find-rank-changer.ts";
import { passOnRanks } from "./pass-on-ranks.ts";
import { recordMemberChanged } from "./record-member-changed.ts";
import { requireAbove } from "./require-above.ts";

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
    const rankIds = others.map(({ rankId }) => rankId);
    const changer = await findRankChanger(tx, actor);
    if (standing === "left" && changer.rank !== null)
      await requireBelow(tx, guildId, { changer, members: others });
    await saveStanding(tx, guildId, { memberIds: others.map(({ memberId }) => memberId), standing });
    await tell(tx, actor, { members: others, standing, now });
    if (standing === "left") await passOnRanks(tx, guildId, { rankIds, changer, now });
    return { changed: others.length };
  });
}

type Leaving = {
  readonly changer: RankChanger;
  readonly members: readonly { readonly name: string; readonly rankId: number | null }[];
};

/** Somebody with a rank says of nobody with the same or a higher one that they left: that would take it from them. */
async function requireBelow(tx: Transaction, guildId: string, { changer, members }: Leaving): Promise<void> {
  const ranked = members.filter(({ rankId }) => rankId !== null);
  const changes = ranked.map((member) => ({ ...member, newRankId: member.rankId }));
  requireAbove(changer, await listRanks(tx, guildId), changes);
}

type Told = {
  readonly members: readonly { readonly memberId: number; readonly standing: Standing }[];
  readonly standing: Standing;
  readonly now: Temporal.Instant;
};

async function tell(tx: Transaction, actor: Actor, { members, standing, now }: Told): Promise<void> {
  const { guildId } = actor;
  for (const { memberId, standing: known } of members) {
    const values = { before: { standing: known }, after: { standing } };
    await recordMemberChanged(tx, actor, { useCase: "members.changeStanding", memberId, ...values, now });
    if (standing === "active")
      await recordFact(tx, { name: "members.memberActivated", guildId, memberId }, now);
    if (standing === "left") await recordSeatsOutdated(tx, guildId, { memberId, now });
  }
}
