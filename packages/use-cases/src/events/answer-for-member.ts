import { type Actor, requireRight } from "@guildhall/core";
import { type AnswerForMemberInput, type GuildEvent, requireOpenForAnswers } from "@guildhall/core/events";
import type { Member } from "@guildhall/core/members";
import { type Transaction, transaction } from "@guildhall/db";
import { deleteSignUp, findAnswer, lockEventForAnswer, saveSignUp } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { getMember } from "#use-cases/members/get-member.ts";

/** An officer answers for somebody: who plays without Discord, or asked for it. Null takes the answer back. */
export async function answerForMember(
  { db, clock }: Context,
  actor: Actor,
  { eventId, memberId, answer }: AnswerForMemberInput,
): Promise<{ readonly event: GuildEvent; readonly member: Member }> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const event = await lockEventForAnswer(tx, guildId, eventId);
    requireOpenForAnswers(event, now);
    const member = await getMember(tx, guildId, memberId);
    const known = (await findAnswer(tx, guildId, { eventId, memberId })) ?? null;
    if (known === answer) return { event, member };
    await replaceAnswer(tx, guildId, { eventId, memberId, answer, answeredAt: now });
    const about = { target: { kind: "event", id: eventId }, memberId } as const;
    const [before, after] = [{ answer: known }, { answer }];
    await recordAudit(tx, actor, { useCase: "events.answerForMember", ...about, before, after, now });
    await recordFact(tx, { name: "events.eventAnswered", guildId, eventId }, now);
    return { event, member };
  });
}

async function replaceAnswer(
  tx: Transaction,
  guildId: string,
  { answer, ...given }: AnswerForMemberInput & { readonly answeredAt: Temporal.Instant },
): Promise<void> {
  if (answer === null) await deleteSignUp(tx, guildId, given);
  else await saveSignUp(tx, guildId, { ...given, answer });
}
