import { type Actor, type Hundredths, hasRight, isSelf, Refusal } from "@guildhall/core";
import { type Absence, type AbsenceInput, coversMoment } from "@guildhall/core/absences";
import { isOpenPool } from "@guildhall/core/dkp";
import type { GuildEvent } from "@guildhall/core/events";
import { isFeatureOn } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { getAbsence } from "@guildhall/db/absences";
import { findAccountEnd, listPools } from "@guildhall/db/dkp";
import { listPastEvents } from "@guildhall/db/events";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { listOpenEvents } from "./list-open-events.ts";

type EventLine = Pick<GuildEvent, "eventId" | "title" | "startsAt">;

/** What somebody missed. */
export type Digest = {
  readonly absenceId: number;
  readonly guildName: string;
  readonly userId: string | null;
  /** In the time of the leave, the latest first; null where the guild has no events. */
  readonly missed: readonly EventLine[] | null;
  readonly next: readonly EventLine[];
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
  const isOwn = isSelf(actor, absence.userId);
  if (!isOwn && !(actor.kind === "system" && hasRight(actor, "members.view")))
    throw new Refusal("absences.notYours");
  const { name, modulesOff } = await getGuild(db, guildId);
  const hasEvents = isFeatureOn(modulesOff, "events");
  return {
    absenceId,
    guildName: name,
    userId: absence.userId,
    ...(hasEvents
      ? await readEvents(db, guildId, { absence, now: clock.now() })
      : { missed: null, next: [] }),
    balances: isFeatureOn(modulesOff, "dkp") ? await readBalances(db, guildId, absence.memberId) : [],
  };
}

async function readEvents(
  db: Queryable,
  guildId: string,
  { absence, now }: { readonly absence: Absence; readonly now: Temporal.Instant },
) {
  const past = await listPastEvents(db, guildId, { now, limit: missedLimit });
  const next = await listOpenEvents(db, guildId, now);
  return {
    missed: past
      .filter(({ state, startsAt }) => state !== "cancelled" && coversMoment(absence, startsAt))
      .map(toLine),
    next: next.slice(0, nextCount).map(toLine),
  };
}

async function readBalances(db: Queryable, guildId: string, memberId: number): Promise<Digest["balances"]> {
  const pools = (await listPools(db, guildId)).filter(isOpenPool);
  const balances = pools.map(async ({ poolId, name: pool }) => {
    const end = await findAccountEnd(db, guildId, { poolId, memberId, limit: 1 });
    return end ? [{ pool, balance: end.balance }] : [];
  });
  return (await Promise.all(balances)).flat();
}

function toLine({ eventId, title, startsAt }: GuildEvent) {
  return { eventId, title, startsAt };
}
