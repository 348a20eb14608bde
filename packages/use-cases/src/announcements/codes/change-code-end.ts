import type { Actor } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { lockGiftCode, saveCodeEnd } from "@guildhall/db/announcements";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

type Change = {
  readonly codeId: number;
  readonly useCase: "announcements.endGiftCode" | "announcements.resumeGiftCode";
};

/** Ends a code or has it go on. What is so already is not done again. */
export async function changeCodeEnd(
  { db, clock }: Context,
  actor: Actor,
  { codeId, useCase }: Change,
): Promise<void> {
  const { guildId } = actor;
  const now = clock.now();
  const isEnding = useCase === "announcements.endGiftCode";
  await transaction(db, async (tx) => {
    const code = await lockGiftCode(tx, guildId, codeId);
    if ((code.endedAt !== null) === isEnding) return;
    await saveCodeEnd(tx, guildId, { codeId, endedAt: isEnding ? now : null });
    const target = { kind: "giftCode", id: codeId } as const;
    await recordAudit(tx, actor, { useCase, target, now });
    await recordFact(tx, { name: "announcements.codeChanged", guildId, codeId }, now);
  });
}
