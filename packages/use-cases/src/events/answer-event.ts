import type { MemberActor } from "@guildhall/core";
import {
  type AnswerEventInput,
  type GuildEvent,
  isOptional,
  requireOffered,
  requireOpenForAnswers,
} from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { findAnswer, lockEventForAnswer, saveSignUp } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { ensureMember } from "@guildhall/db/members";
import { getSettings } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/**
 * A member says whether to come. Everybody in the guild may, and joins the roster by it. The same answer again changes
 * nothing; another one replaces it.
 */
export async function answerEvent(
  { db, clock }: Context,
  actor: MemberActor,
  { eventId, answer }: AnswerEventInput,
): Promise<GuildEvent> {
  const { guildId, userId, name } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const event = await lockEventForAnswer(tx, guildId, eventId);
    requireOpenForAnswers(event, now);
    if (isOptional(answer)) requireOffered(answer, await getSettings(tx, guildId));
    const { memberId } = await ensureMember(tx, guildId, { houseId: event.houseId, userId, name, now });
    const known = await findAnswer(tx, guildId, { eventId, memberId });
    if (known === answer) return event;
    await saveSignUp(tx, guildId, { eventId, memberId, answer, answeredAt: now });
    const about = { target: { kind: "event", id: eventId }, actorMemberId: memberId } as const;
    const [before, after] = [{ answer: known ?? null }, { answer }];
    await recordAudit(tx, actor, { useCase: "events.answerEvent", ...about, before, after, now });
    await recordFact(tx, { name: "events.eventAnswered", guildId, eventId }, now);
    return event;
  });
}
