import { type Actor, isSelf, Refusal, requireRight } from "@guildhall/core";
import type { Transaction } from "@guildhall/db";
import { ensureHouse, findMember, lockMembers } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";
import { ensureActingMember } from "./ensure-acting-member.ts";

/** Whose data somebody is about to change. */
export type Subject = { readonly memberId: number; readonly isOwn: boolean };

type Wanted = { readonly memberId: number | undefined; readonly now: Temporal.Instant };

/**
 * Locks the member whose data is to be changed: the own is everybody's, that of others needs `members.edit`. Without a
 * number it is the actor's own, and whoever is not in the roster yet joins it.
 */
export async function lockSubject(
  tx: Transaction,
  actor: Actor,
  { memberId: wanted, now }: Wanted,
): Promise<Subject> {
  const { guildId } = actor;
  const memberId = wanted ?? (await ensureOwn(tx, actor, now));
  const member = await findMember(tx, guildId, memberId);
  const isOwn = isSelf(actor, member?.userId);
  if (!isOwn) requireRight(actor, "members.edit");
  const [locked] = await lockMembers(tx, guildId, [memberId]);
  if (!locked) throw new Refusal("members.notFound");
  return { memberId, isOwn };
}

async function ensureOwn(tx: Transaction, actor: Actor, now: Temporal.Instant): Promise<number> {
  const houseId = await ensureHouse(tx, actor.guildId, await getGuild(tx, actor.guildId));
  const memberId = await ensureActingMember(tx, actor, { houseId, now });
  if (memberId === null) throw new Refusal("members.notFound");
  return memberId;
}
