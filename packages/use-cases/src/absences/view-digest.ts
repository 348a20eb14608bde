import { type Actor, type Hundredths, hasRight, Refusal, userIdOf } from "@guildhall/core";
import { type AbsenceInput, coversMoment } from "@guildhall/core/absences";
import type { GuildEvent } from "@guildhall/core/events";
import { getAbsence } from "@guildhall/db/absences";
import { findAccountEnd, listPools } from "@guildhall/db/dkp";
import { listPastEvents } from "@guildhall/db/events";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { listOpenEvents } from "./list-open-events.ts";

/** What somebody missed. */
export type Digest = {
  readonly absenceId: number;
  readonly guildName: string;
  readonly userId: string | null;
  /** In the time of the leave, the latest first. */
  readonly missed: readonly Pick<GuildEvent, "eventId" | "title" | "startsAt">[];
  readonly next: readonly Pick<GuildEvent, "eventId" | "title" | "startsAt">[];
  readonly balances: readonly { readonly pool: string; readonly balance: Hundredths }[];
};

const nextCount = 3;
const missedLimit = 200;

/** What happened while a person was on leave, for that person. */
export async function viewDigest(
  { db, clock }: Context,
  actor: Actor,
  { absenceId }: AbsenceInput,
): Promise<Digest> {
  const { guildId } = actor;
  const absence = await getAbsence(db, guildId, absenceId);
  const isOwn = absence.userId !== null && absence.userId === userIdOf(actor);
  if (!isOwn && !(actor.kind === "system" && hasRight(actor, "members.view")))
    throw new Refusal("absences.notYours");
  const now = clock.now();
  const past = await listPastEvents(db, guildId, { now, limit: missedLimit });
  const next = await listOpenEvents(db, guildId, now);
  const balances = (await listPools(db, guildId)).map(async ({ poolId, name: pool }) => {
    const end = await findAccountEnd(db, guildId, { poolId, memberId: absence.memberId, limit: 1 });
    return end ? [{ pool, balance: end.balance }] : [];
  });
  return {
    absenceId,
    guildName: (await getGuild(db, guildId)).name,
    userId: absence.userId,
    missed: past
      .filter(({ state, startsAt }) => state !== "cancelled" && coversMoment(absence, startsAt))
      .map(toLine),
    next: next.slice(0, nextCount).map(toLine),
    balances: (await Promise.all(balances)).flat(),
  };
}

function toLine({ eventId, title, startsAt }: GuildEvent) {
  return { eventId, title, startsAt };
}
