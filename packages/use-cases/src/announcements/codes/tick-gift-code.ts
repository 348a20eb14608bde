import type { MemberActor } from "@guildhall/core";
import type { TickGiftCodeInput } from "@guildhall/core/announcements";
import { transaction } from "@guildhall/db";
import { deleteCodeTick, findOwnOpinions, lockGiftCode, saveCodeTick } from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import type { Context } from "#use-cases/context.ts";

/** Somebody says to have entered a code, or not to have. Also of one that is over: then it was in time. */
export async function tickGiftCode(
  { db, clock }: Context,
  { guildId, userId }: MemberActor,
  { codeId, isTicked: wanted }: TickGiftCodeInput,
): Promise<{ readonly isTicked: boolean }> {
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGiftCode(tx, guildId, codeId);
    const { ticked } = await findOwnOpinions(tx, guildId, { userId, codeIds: [codeId] });
    const isTicked = wanted ?? !ticked.has(codeId);
    if (isTicked === ticked.has(codeId)) return { isTicked };
    if (isTicked) await saveCodeTick(tx, guildId, { codeId, userId, tickedAt: now });
    else await deleteCodeTick(tx, guildId, { codeId, userId });
    await recordFact(tx, { name: "announcements.codeChanged", guildId, codeId }, now);
    return { isTicked };
  });
}
