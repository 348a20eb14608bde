import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { HandOver, Member, UndoHandOverInput } from "@guildhall/core/members";
import { type Transaction, transaction } from "@guildhall/db";
import { deleteHandOver, lockHandOver } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { getMember } from "./get-member.ts";
import { giveHeld } from "./give-held.ts";
import { loadHeld } from "./load-held.ts";
import { recordMemberChanged } from "./record-member-changed.ts";
import { idsOf, sortHeld } from "./sort-held.ts";

/** What was handed over goes back, as far as the other still holds it and it can. */
export async function undoHandOver(
  { db, clock }: Context,
  actor: Actor,
  { handOverId }: UndoHandOverInput,
): Promise<{ readonly name: string; readonly toName: string }> {
  requireRight(actor, "members.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const known = await lockHandOver(tx, guildId, handOverId);
    if (!known) throw new Refusal("members.handOverNotFound");
    const member = await getMember(tx, guildId, known.memberId);
    const to = await getMember(tx, guildId, known.toMemberId);
    await giveBack(tx, actor, { given: known.given, member, to, now });
    await deleteHandOver(tx, guildId, handOverId);
    const { memberId } = member;
    const before = { handedTo: to.memberId };
    await recordMemberChanged(tx, actor, { useCase: "members.undoHandOver", memberId, before, now });
    return { name: member.name, toName: to.name };
  });
}

type GivingBack = Pick<HandOver, "given"> & {
  readonly member: Member;
  readonly to: Member;
  readonly now: Temporal.Instant;
};

async function giveBack(
  tx: Transaction,
  actor: Actor,
  { given, member, to, now }: GivingBack,
): Promise<void> {
  const { events, series, statics, heirOf } = await loadHeld(tx, actor.guildId, to);
  const held = {
    events: events.filter(({ eventId }) => given.eventIds.includes(eventId)),
    series: series.filter(({ seriesId }) => given.seriesIds?.includes(seriesId)),
    statics: statics.filter(({ staticId }) => given.staticIds.includes(staticId)),
    heirOf: heirOf.filter(({ rankId }) => given.heirOfRankIds.includes(rankId)),
  };
  const ids = idsOf(await sortHeld(tx, actor, { held, to: member }));
  await giveHeld(tx, actor.guildId, { from: to, to: member, ids, now });
}
