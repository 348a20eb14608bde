import type { Language } from "./languages.ts";
import type { Right } from "./rights.ts";

/** A person in one guild, with the rights that Discord and the guild's settings give at this moment. */
export type MemberActor = {
  readonly kind: "member";
  readonly guildId: string;
  /** Discord account. */
  readonly userId: string;
  /** What Discord shows of the person in this server now. */
  readonly name: string;
  readonly rights: ReadonlySet<Right>;
  /** Owner, Administrator or Manage Server: Discord itself lets the person run the server. Left out: no. */
  readonly managesServer?: boolean;
  /** What the person chose to be spoken to in here; left out: nothing. */
  readonly language?: Language;
};

/** A program that a guild gave a key. */
export type ApiKeyActor = {
  readonly kind: "api-key";
  readonly guildId: string;
  readonly apiKeyId: number;
  readonly rights: ReadonlySet<Right>;
};

/** A job of ours, working for one guild. */
export type JobActor = {
  readonly kind: "job";
  readonly guildId: string;
  readonly job: string;
  readonly rights: ReadonlySet<Right>;
};

/** The product itself, acting on what Discord told it about one guild. Has every right. */
export type SystemActor = { readonly kind: "system"; readonly guildId: string };

/** Whoever acts in a guild. Every query gets its guild from here. */
export type Actor = MemberActor | ApiKeyActor | JobActor | SystemActor;

/** A Discord account looking after its own data across guilds: its sign-ins, its export. */
export type UserActor = { readonly kind: "user"; readonly userId: string };

/** The Discord account behind an actor, or null when a program acts. */
export function userIdOf(actor: Actor): string | null {
  return actor.kind === "member" ? actor.userId : null;
}

/** Whether this account is the actor's own: never that of a program, nor of somebody without an account. */
export function isSelf(actor: Actor, userId: string | null | undefined): boolean {
  return typeof userId === "string" && userId === userIdOf(actor);
}

/** Whether the actor stands above what a guild says of its own ranks and roles. */
export function canRunServer(actor: Actor): boolean {
  return actor.kind === "system" || (actor.kind === "member" && actor.managesServer === true);
}
