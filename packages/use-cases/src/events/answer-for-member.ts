import { type Actor, requireRight } from "@guildhall/core";
import {
  type AnswerForMemberInput,
  type GuildEvent,
  type PlayedAs,
  requireNotOver,
  type SignUp,
} from "@guildhall/core/events";
import type { Member } from "@guildhall/core/members";
import { type Transaction, transaction } from "@guildhall/db";
import { deleteSignUp, findSignUp, listSignUps, lockEventForAnswer } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { listPlayed } from "@guildhall/db/members";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { noteLeftParty } from "#use-cases/groups/parties/note-left-party.ts";
import { getMember } from "#use-cases/members/get-member.ts";
import { saveAnswer } from "./save-answer.ts";
import { settleSeats } from "./settle-seats.ts";

/**
 * An officer answers for somebody: who plays without Discord, or asked for it; also after the deadline. Null takes the answer
 * back. A role that is named replaces the one that the member had.
 */
export async function answerForMember(
  { db, clock }: Context,
  actor: Actor,
  { eventId, memberId, answer, role }: AnswerForMemberInput,
): Promise<{ readonly event: GuildEvent; readonly member: Member }> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const event = await lockEventForAnswer(tx, guildId, eventId);
    requireNotOver(event, now);
    const member = await getMember(tx, guildId, memberId);
    const known = await findSignUp(tx, guildId, { eventId, memberId });
    const isSameRole = role === undefined || role === known?.role;
    if ((known?.answer ?? null) === answer && isSameRole && !known?.isByDefault) return { event, member };
    const given = { eventId, memberId, answer, role };
    const after = await replaceAnswer(tx, guildId, { event, known, given, now });
    await recordAudit(tx, actor, {
      useCase: "events.answerForMember",
      target: { kind: "event", id: eventId },
      memberId,
      before: { answer: known?.answer ?? null, role: known?.role ?? null },
      after,
      now,
    });
    await recordFact(tx, { name: "events.eventAnswered", guildId, eventId }, now);
    return { event, member };
  });
}

type Replacing = {
  readonly event: GuildEvent;
  readonly known: SignUp | undefined;
  readonly given: AnswerForMemberInput;
  readonly now: Temporal.Instant;
};

async function replaceAnswer(tx: Transaction, guildId: string, { event, known, given, now }: Replacing) {
  const { eventId, memberId, answer } = given;
  if (answer === null) {
    await deleteSignUp(tx, guildId, given);
    await noteLeftParty(tx, guildId, { eventId, before: known?.answer, answer, now });
    await settleSeats(tx, guildId, { event, signUps: await listSignUps(tx, guildId, eventId), now });
    return { answer, role: null };
  }
  const { role, classKey } = await playedBy(tx, guildId, { known, given });
  const wish = { memberId, answer, role, classKey };
  await saveAnswer(tx, guildId, { event, known, wish, now });
  return { answer, role };
}

/** As the officer says, with the class that the member plays in this role; else as the member comes already, or plays. */
async function playedBy(
  tx: Transaction,
  guildId: string,
  { known, given: { memberId, role } }: Pick<Replacing, "known" | "given">,
): Promise<PlayedAs> {
  if (role === undefined && known?.role) return known;
  const played = await listPlayed(tx, guildId, memberId);
  if (role === undefined) return played[0] ?? { role: null, classKey: null };
  return played.find((one) => one.role === role) ?? { role, classKey: null };
}
