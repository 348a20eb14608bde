import { type Actor, hasRight } from "@guildhall/core";
import type { Role } from "@guildhall/core/games";
import {
  findStaticSize,
  type Played,
  type SharedSlots,
  type Static,
  type StaticHealth,
  type StaticSeat,
  sharedSlots,
  staticHealth,
} from "@guildhall/core/groups";
import { listAvailabilities } from "@guildhall/db/absences";
import { listSeats, listStatics as selectStatics } from "@guildhall/db/groups";
import { listMainBuilds, listRoster } from "@guildhall/db/members";
import { getGameProfile, getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";

export type SeatedMember = StaticSeat & Played & { readonly userId: string | null; readonly name: string };

/** A static as everybody in the guild may see it. */
export type StaticView = Static &
  StaticHealth & {
    /** The leader, then regulars, then substitutes, each in the order of joining. */
    readonly seats: readonly SeatedMember[];
    /** When its regulars can play; null while fewer than two said so, and for whom the week of the guild is not. */
    readonly common: SharedSlots | null;
    /** Whether the reader may change it. */
    readonly isEditable: boolean;
  };

export type Statics = {
  readonly statics: readonly StaticView[];
  /** Regulars that fit into one. */
  readonly limit: number;
  /** Roles of the guild's game. */
  readonly roles: readonly Role[];
};

/** The guild's statics by name. */
export async function listStatics({ db, clock }: Context, actor: Actor): Promise<Statics> {
  const { guildId } = actor;
  const now = clock.now();
  const profile = await getGameProfile(db, guildId);
  const people = new Map((await listRoster(db, guildId)).map((member) => [member.memberId, member]));
  const builds = new Map((await listMainBuilds(db, guildId)).map((build) => [build.memberId, build]));
  const seated = (await listSeats(db, guildId)).flatMap(({ memberId, ...seat }) => {
    const person = people.get(memberId);
    const { role = null, power = null } = builds.get(memberId) ?? {};
    return person ? [{ ...seat, memberId, userId: person.userId, name: person.name, role, power }] : [];
  });
  const seatsOf = Map.groupBy(seated, ({ staticId }) => staticId);
  const reader = await findActingMember(db, actor);
  const { timeZone } = await getGuild(db, guildId);
  const said = hasRight(actor, "members.view") ? await listAvailabilities(db, guildId) : [];
  const weeks = new Map(said.map((week) => [week.memberId, week]));
  const weekOf = ({ memberId }: Pick<StaticSeat, "memberId">) => {
    const week = weeks.get(memberId);
    return week ? [{ ...week, timeZone: people.get(memberId)?.timeZone ?? timeZone }] : [];
  };
  const view = (group: Static): StaticView => {
    const placeOf = ({ memberId, isSubstitute }: StaticSeat) =>
      memberId === group.leaderMemberId ? 0 : isSubstitute ? 2 : 1;
    const seats = (seatsOf.get(group.staticId) ?? []).toSorted((a, b) => placeOf(a) - placeOf(b));
    const isEditable = hasRight(actor, "groups.edit") || reader?.memberId === group.leaderMemberId;
    const regulars = seats.filter(({ isSubstitute }) => !isSubstitute);
    const common = sharedSlots(regulars.flatMap(weekOf), { timeZone, now });
    return { ...group, ...staticHealth(seats, group.targets, now), common, seats, isEditable };
  };
  const statics = (await selectStatics(db, guildId)).map(view);
  return { statics, limit: findStaticSize(profile), roles: profile.roles };
}
