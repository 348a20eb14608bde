import { type MemberActor, Refusal, requireRight } from "@guildhall/core";
import type { CloseTalkInput } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { findTalk, lockGuild, saveClosedTalk } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** The talk is over, says the person or an officer. The thread stays readable, and the person can open it again. */
export async function closeTalk(
  { db, clock }: Context,
  actor: MemberActor,
  { talkId }: CloseTalkInput,
): Promise<void> {
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const talk = await findTalk(tx, guildId, talkId);
    if (talk?.userId !== actor.userId) requireRight(actor, "members.edit");
    if (!talk) throw new Refusal("settings.talkNotFound");
    if (talk.closedAt) return;
    await saveClosedTalk(tx, guildId, { id: talkId, closedAt: now });
    await recordAudit(tx, actor, { useCase: "settings.closeTalk", target: { kind: "guild" }, now });
    await recordFact(tx, { name: "settings.talkChanged", guildId, talkId }, now);
  });
}
