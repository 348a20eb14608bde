import type { MemberActor, SystemActor } from "@guildhall/core";
import type { Database } from "@guildhall/db";
import type { DemoRole } from "@guildhall/discord-sandbox";
import type { Context } from "@guildhall/use-cases";
import type { Calendar } from "./calendar.ts";

/** Where a guild's story is played. */
export type Stage = {
  readonly db: Database;
  readonly guildId: string;
  readonly system: SystemActor;
  /** The guild's people by account, with the rights that they have since it was set up. */
  readonly cast: ReadonlyMap<string, MemberActor>;
  /** Numbers of those in the roster who have no account, by name. */
  readonly unlinked: ReadonlyMap<string, number>;
  /** The channel whose presence counts. */
  readonly voiceChannelId: string;
};

/** The product as it works at that moment: the story has a time of its own. */
export function contextAt({ db }: Pick<Stage, "db">, now: Temporal.Instant): Context {
  return { db, clock: { now: () => now } };
}

export function actorOf({ cast }: Stage, userId: string): MemberActor {
  const actor = cast.get(userId);
  if (!actor) throw new Error(`The story has nobody with the account ${userId}`);
  return actor;
}

/** Number in the roster of somebody without an account. */
export function numberOf({ unlinked }: Stage, name: string): number {
  const number = unlinked.get(name);
  if (number === undefined) throw new Error(`The roster has nobody called ${name}`);
  return number;
}

/** The account of somebody by user name. */
export function accountOf({ guild }: Calendar, username: string): string {
  const person = guild.people.find((each) => each.username === username);
  if (!person) throw new Error(`${guild.name} has nobody called ${username}`);
  return person.id;
}

export function roleOf({ guild }: Calendar, name: string): DemoRole {
  const role = guild.roles.find((each) => each.name === name);
  if (!role) throw new Error(`${guild.name} has no role ${name}`);
  return role;
}
