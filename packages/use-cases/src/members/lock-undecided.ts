import { Refusal } from "@guildhall/core";
import type { Newcomer, NewcomerDecision } from "@guildhall/core/members";
import type { Transaction } from "@guildhall/db";
import { findServerMember, lockNewcomer } from "@guildhall/db/members";

type Deciding = { readonly newcomerId: number; readonly decision: NewcomerDecision };

/** A newcomer about whom this can be decided, with the name in the server. Whoever was turned down can still be welcomed. */
export async function lockUndecided(
  tx: Transaction,
  guildId: string,
  { newcomerId, decision }: Deciding,
): Promise<{ readonly newcomer: Newcomer; readonly name: string }> {
  const newcomer = await lockNewcomer(tx, guildId, newcomerId);
  if (!newcomer) throw new Refusal("members.newcomerNotFound");
  const known = newcomer.decision;
  if (known !== null && !(known === "declined" && decision !== "declined"))
    throw new Refusal("members.newcomerDecided");
  const person = await findServerMember(tx, guildId, newcomer.userId);
  if (!person) throw new Refusal("members.newcomerGone");
  return { newcomer, name: person.name };
}
