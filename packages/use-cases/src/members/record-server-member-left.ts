import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { findMemberOfUser, type ServerMemberAsOf, saveServerMemberLeft } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { forgetContacts } from "#use-cases/diplomacy/forget-contacts.ts";
import { recordSeatsOutdated } from "#use-cases/events/record-seats-outdated.ts";
import { withdrawLeavers } from "#use-cases/recruitment/applications/withdraw-leavers.ts";
import { passOnRanksOf } from "./pass-on-ranks-of.ts";
import { recordComingAndGoing } from "./record-coming-and-going.ts";

/** Discord told that an account left the server or was removed: from now on it opens nothing here, and is shown as left. */
export async function recordServerMemberLeft(
  { db, clock }: Context,
  actor: Actor,
  picture: ServerMemberAsOf,
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { userId } = picture.member;
    await saveServerMemberLeft(tx, guildId, picture);
    await recordComingAndGoing(tx, guildId, { userId, now });
    const member = await findMemberOfUser(tx, guildId, userId);
    if (member) await recordSeatsOutdated(tx, guildId, { ...member, now });
    await passOnRanksOf(tx, guildId, { userIds: [userId], now });
    await withdrawLeavers(tx, actor, { userIds: [userId], now });
    await forgetContacts(tx, guildId, { userIds: [userId], now });
  });
}
