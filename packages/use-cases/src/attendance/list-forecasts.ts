import { type Actor, requireRight } from "@guildhall/core";
import {
  type Forecast,
  forecastTurnout,
  type LikelyPerson,
  type ListForecastsInput,
} from "@guildhall/core/attendance";
import { findStanding } from "@guildhall/core/members";
import { getEvents, listSignUpsOfEvents, type NamedSignUp } from "@guildhall/db/events";
import { listMainBuilds, listRoster } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { loadHistory } from "./load-history.ts";

/** How many will come to an event. */
export type EventForecast = Forecast & { readonly eventId: number };

/** How many will come to each of these events, as things stand, for whoever plans them. Nobody is named. */
export async function listForecasts(
  { db, clock }: Context,
  actor: Actor,
  { eventIds }: ListForecastsInput,
): Promise<readonly EventForecast[]> {
  requireRight(actor, "events.edit");
  if (eventIds.length === 0) return [];
  const { guildId } = actor;
  const now = clock.now();
  const history = await loadHistory(db, guildId, now);
  const roster = (await listRoster(db, guildId)).filter((member) => findStanding(member) !== "left");
  const roles = new Map((await listMainBuilds(db, guildId)).map(({ memberId, role }) => [memberId, role]));
  const events = await getEvents(db, guildId, eventIds);
  const answers = await listSignUpsOfEvents(db, guildId, eventIds);
  return events.map(({ eventId, houseId: playedBy, startsAt }) => {
    const signUps = new Map((answers.get(eventId) ?? []).map((signUp) => [signUp.memberId, signUp]));
    const people = roster
      .filter(({ memberId, houseId }) => houseId === playedBy || signUps.has(memberId))
      .map(({ memberId, joinedAt }): LikelyPerson => {
        const signUp = signUps.get(memberId);
        const role = signUp?.role ?? roles.get(memberId) ?? null;
        return { memberId, joinedAt, said: sayingOf(signUp), role };
      });
    const hours = Math.max(0, now.until(startsAt).total("hours"));
    return { eventId, ...forecastTurnout(history, people, hours) };
  });
}

/** Who waits for a seat counts like somebody on standby: as `listHabits` says it of what was before. */
function sayingOf(signUp: NamedSignUp | undefined): LikelyPerson["said"] {
  if (!signUp) return "unanswered";
  if (signUp.excusedBy !== null) return "away";
  if (signUp.isByDefault) return "byDefault";
  return signUp.isWaiting ? "standby" : signUp.answer;
}
