import { type MemberActor, Refusal } from "@guildhall/core";
import {
  type ChangeSignUpInput,
  type GuildEvent,
  type PlayedAs,
  requireOpenForAnswers,
  type SignUp,
  wantsSeat,
} from "@guildhall/core/events";
import { type Queryable, type Transaction, transaction } from "@guildhall/db";
import { findSignUp, lockEventForAnswer, saveSeats } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { findMemberOfUser, listPlayed } from "@guildhall/db/members";
import { getGameProfile } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { findPlaceInLine } from "./find-place-in-line.ts";
import { isSame } from "./list-choices.ts";
import type { OwnSignUp } from "./own-sign-up.ts";
import { saveAnswer } from "./save-answer.ts";

/** A member says as what to come, or writes a note to the own answer, which stays. */
export async function changeSignUp(
  { db, clock }: Context,
  actor: MemberActor,
  { eventId, playedAs, note }: ChangeSignUpInput,
): Promise<OwnSignUp> {
  const { guildId, userId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const event = await lockEventForAnswer(tx, guildId, eventId);
    requireOpenForAnswers(event, now);
    const known = await findOwn(tx, event, { guildId, userId });
    if (!known) throw new Refusal("events.answerFirst", { title: event.title });
    const { memberId } = known;
    const seat = await comeAs(tx, guildId, { event, known, playedAs, now });
    const signUp = note === undefined ? seat : { ...seat, note: note || null };
    // A note leaves the answer as it is, also one that a leave gave.
    await saveSeats(tx, guildId, { eventId, memberIds: [memberId], note: signUp.note });
    await recordAudit(tx, actor, {
      useCase: "events.changeSignUp",
      target: { kind: "event", id: eventId },
      actorMemberId: memberId,
      before: describe(known),
      after: describe(signUp),
      now,
    });
    await recordFact(tx, { name: "events.eventAnswered", guildId, eventId }, now);
    return { event, signUp, place: await findPlaceInLine(tx, guildId, { event, signUp }), choices: [] };
  });
}

type Coming = {
  readonly event: GuildEvent;
  readonly known: SignUp;
  readonly playedAs: PlayedAs | undefined;
  readonly now: Temporal.Instant;
};

/** Also who only writes a note answers by it, where the event had signed them up. */
async function comeAs(
  tx: Transaction,
  guildId: string,
  { event, known, playedAs, now }: Coming,
): Promise<SignUp> {
  if (!playedAs && !known.isByDefault) return known;
  if (!wantsSeat(known.answer)) throw new Refusal("events.answerFirst", { title: event.title });
  if (playedAs) await requirePlayed(tx, guildId, { memberId: known.memberId, playedAs });
  const wish = { ...known, ...playedAs, note: undefined };
  return await saveAnswer(tx, guildId, { event, known, wish, now });
}

async function findOwn(
  db: Queryable,
  { eventId }: GuildEvent,
  { guildId, userId }: Pick<MemberActor, "guildId" | "userId">,
): Promise<SignUp | undefined> {
  const member = await findMemberOfUser(db, guildId, userId);
  return member && (await findSignUp(db, guildId, { eventId, memberId: member.memberId }));
}

/** Nobody comes as what the roster does not know of them; of whom it knows nothing, any role of the game goes. */
async function requirePlayed(
  db: Queryable,
  guildId: string,
  { memberId, playedAs }: { readonly memberId: number; readonly playedAs: PlayedAs },
): Promise<void> {
  const played = await listPlayed(db, guildId, memberId);
  if (played.some((one) => isSame(one, playedAs))) return;
  const { roles } = await getGameProfile(db, guildId);
  const isRole = playedAs.classKey === null && roles.some((role) => role === playedAs.role);
  if (played.length > 0 || !isRole) throw new Refusal("events.roleNotPlayed");
}

/** The words of a note stay out of the audit. */
function describe({ role, note }: SignUp) {
  return { role, note: note === null ? null : ("written" as const) };
}
