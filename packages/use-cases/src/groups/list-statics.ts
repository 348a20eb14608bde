import { type Actor, hasRight } from "@guildhall/core";
import type { Role } from "@guildhall/core/games";
import {
  findStaticSize,
  type Played,
  type Static,
  type StaticHealth,
  type StaticSeat,
  staticHealth,
} from "@guildhall/core/groups";
import { listSeats, listStatics as selectStatics } from "@guildhall/db/groups";
import { listMainBuilds, listMembers } from "@guildhall/db/members";
import { getGameProfile } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";

export type SeatedMember = StaticSeat & Played & { readonly userId: string | null; readonly name: string };

/** A static as everybody in the guild may see it. */
export type StaticView = Static &
  StaticHealth & {
    /** The leader, then regulars, then substitutes, each in the order of joining. */
    readonly seats: readonly SeatedMember[];
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
  const people = new Map((await listMembers(db, guildId)).map((member) => [member.memberId, member]));
  const builds = new Map((await listMainBuilds(db, guildId)).map((build) => [build.memberId, build]));
  const seated = (await listSeats(db, guildId)).flatMap(({ memberId, ...seat }) => {
    const person = people.get(memberId);
    const { role = null, power = null } = builds.get(memberId) ?? {};
    return person ? [{ ...seat, memberId, userId: person.userId, name: person.name, role, power }] : [];
  });
  const seatsOf = Map.groupBy(seated, ({ staticId }) => staticId);
  const reader = await findActingMember(db, actor);
  const view = (group: Static): StaticView => {
    const placeOf = ({ memberId, isSubstitute }: StaticSeat) =>
      memberId === group.leaderMemberId ? 0 : isSubstitute ? 2 : 1;
    const seats = (seatsOf.get(group.staticId) ?? []).toSorted((a, b) => placeOf(a) - placeOf(b));
    const isEditable = hasRight(actor, "groups.edit") || reader?.memberId === group.leaderMemberId;
    return { ...group, ...staticHealth(seats, group.targets, now), seats, isEditable };
  };
  const statics = (await selectStatics(db, guildId)).map(view);
  return { statics, limit: findStaticSize(profile), roles: profile.roles };
}
