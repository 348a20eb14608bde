import type { MemberActor } from "@guildhall/core";
import {
  type Answer,
  type AnswerEventInput,
  isOptional,
  requireOffered,
  requireOpenForAnswers,
  type SignUp,
  wantsSeat,
} from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { findSignUp, lockEventForAnswer } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { ensureMember } from "@guildhall/db/members";
import { getSettings } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { findPlaceInLine } from "./find-place-in-line.ts";
import { listChoices } from "./list-choices.ts";
import type { OwnSignUp } from "./own-sign-up.ts";
import { saveAnswer } from "./save-answer.ts";

/**
 * A member says whether to come. Everybody in the guild may, and joins the roster by it. The same answer again changes
 * nothing; another one replaces it, and any makes a sign-up by default the member's own. Who says to come comes as the main
 * build, until they say otherwise.
 */
export async function answerEvent(
  { db, clock }: Context,
  actor: MemberActor,
  { eventId, answer }: AnswerEventInput,
): Promise<OwnSignUp> {
  const { guildId, userId, name } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const event = await lockEventForAnswer(tx, guildId, eventId);
    requireOpenForAnswers(event, now);
    if (isOptional(answer)) requireOffered(answer, await getSettings(tx, guildId), event.rules);
    const { memberId } = await ensureMember(tx, guildId, { houseId: event.houseId, userId, name, now });
    const known = await findSignUp(tx, guildId, { eventId, memberId });
    const said = saidBy(known);
    if (known && said === answer) {
      const place = await findPlaceInLine(tx, guildId, { event, signUp: known });
      return { event, signUp: known, place, choices: [] };
    }
    const isNew = wantsSeat(answer) && !(said && wantsSeat(said));
    const { played, choices } = isNew
      ? await listChoices(tx, guildId, { event, memberId })
      : { played: [], choices: [] };
    const playedAs = known?.role ? known : (played[0] ?? { role: null, classKey: null });
    const { role, classKey } = playedAs;
    const wish = { memberId, answer, role, classKey };
    const signUp = await saveAnswer(tx, guildId, { event, known, wish, now });
    const about = { target: { kind: "event", id: eventId }, actorMemberId: memberId } as const;
    const [before, after] = [{ answer: said }, { answer }];
    await recordAudit(tx, actor, { useCase: "events.answerEvent", ...about, before, after, now });
    await recordFact(tx, { name: "events.eventAnswered", guildId, eventId }, now);
    return { event, signUp, place: await findPlaceInLine(tx, guildId, { event, signUp }), choices };
  });
}

/** Whom the event signed up has said nothing yet. */
function saidBy(known: SignUp | undefined): Answer | null {
  return known && !known.isByDefault ? known.answer : null;
}
