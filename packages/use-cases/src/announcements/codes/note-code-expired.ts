import { type Actor, requireRight } from "@guildhall/core";
import type { GiftCodeInput } from "@guildhall/core/announcements";
import { transaction } from "@guildhall/db";
import { lockGiftCode } from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import type { Context } from "#use-cases/context.ts";

/** The time of a code is over: its message shall say so. */
export async function noteCodeExpired(
  { db, clock }: Context,
  actor: Actor,
  { codeId }: GiftCodeInput,
): Promise<void> {
  requireRight(actor, "announcements.post");
  const { guildId } = actor;
  await transaction(db, async (tx) => {
    await lockGiftCode(tx, guildId, codeId);
    await recordFact(tx, { name: "announcements.codeChanged", guildId, codeId }, clock.now());
  });
}
