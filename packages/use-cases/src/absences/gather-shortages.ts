import { coversMoment, findShortRoles, type ShortRole } from "@guildhall/core/absences";
import type { GuildEvent } from "@guildhall/core/events";
import { findStanding } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import { listCurrentAbsences } from "@guildhall/db/absences";
import { listMainBuilds, listRoster } from "@guildhall/db/members";
import { getGameProfile } from "@guildhall/db/settings";
import { listOpenEvents } from "./list-open-events.ts";

/** An event for which leaves take too many of a role. */
export type Shortage = Pick<GuildEvent, "eventId" | "title" | "startsAt"> & {
  readonly shortRoles: readonly ShortRole[];
};

/** Events to come that leaves leave short of a role, the next first. */
export async function gatherShortages(
  db: Queryable,
  guildId: string,
  now: Temporal.Instant,
): Promise<readonly Shortage[]> {
  const absences = await listCurrentAbsences(db, guildId);
  if (absences.length === 0) return [];
  const profile = await getGameProfile(db, guildId);
  const roles = new Map((await listMainBuilds(db, guildId)).map(({ memberId, role }) => [memberId, role]));
  const roster = (await listRoster(db, guildId)).filter((member) => findStanding(member) !== "left");
  const players = roster.map(({ memberId }) => ({ memberId, role: roles.get(memberId) ?? null }));
  const events = await listOpenEvents(db, guildId, now);
  return events
    .map(({ eventId, title, startsAt }) => {
      const away = absences.filter((absence) => coversMoment(absence, startsAt));
      const awayIds = new Set(away.map(({ memberId }) => memberId));
      return { eventId, title, startsAt, shortRoles: findShortRoles(players, awayIds, profile) };
    })
    .filter(({ shortRoles }) => shortRoles.length > 0);
}
