import { type Actor, isSelf, Refusal, requireRight } from "@guildhall/core";
import { isStanding, type MemberInput, type Strike } from "@guildhall/core/members";
import { listEventTitles } from "@guildhall/db/events";
import { findMember, listStrikes as list } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";

export type StrikeView = Strike & {
  readonly isStanding: boolean;
  /** Title of the event that the member missed; null where an officer wrote the reason. */
  readonly eventTitle: string | null;
};

/** A member's strikes, the latest first: the own ones are open to everybody. */
export async function listStrikes(
  { db, clock }: Context,
  actor: Actor,
  { memberId }: MemberInput,
): Promise<readonly StrikeView[]> {
  const member = await findMember(db, actor.guildId, memberId);
  const isOwn = isSelf(actor, member?.userId);
  if (!isOwn) requireRight(actor, "members.edit");
  if (!member) throw new Refusal("members.notFound");
  const now = clock.now();
  const strikes = await list(db, actor.guildId, memberId);
  const eventIds = strikes.flatMap(({ eventId }) => eventId ?? []);
  const titles = await listEventTitles(db, actor.guildId, eventIds);
  return strikes.map((strike) => ({
    ...strike,
    isStanding: isStanding(strike, now),
    eventTitle: strike.eventId === null ? null : (titles.get(strike.eventId) ?? null),
  }));
}
