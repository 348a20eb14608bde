import { Locale } from "discord-api-types/v10";
import type { User } from "../state/user.ts";
import type { World } from "../world.ts";

export type UserDraft = {
  readonly name: string;
  /** Made from the name when absent. */
  readonly username?: string | undefined;
  readonly id?: string | undefined;
  readonly locale?: Locale | undefined;
  readonly email?: string | undefined;
  readonly isBot?: boolean | undefined;
};

/** Discord's user names know few characters; the shown name may be anything. */
function usernameOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9_.]/g, "");
  return plain.length >= 2 ? plain.slice(0, 32) : `user.${plain}`;
}

export function createUser(world: World, draft: UserDraft): User {
  const id = draft.id ?? world.nextId();
  const username = draft.username ?? (draft.isBot ? draft.name : usernameOf(draft.name));
  const user: User = {
    id,
    username,
    globalName: draft.isBot ? null : draft.name,
    avatar: null,
    isBot: draft.isBot ?? false,
    locale: draft.locale ?? Locale.EnglishUS,
    email: draft.email ?? `${username}@example.test`,
    isVerified: true,
    acceptsDirectMessages: true,
  };
  world.users.set(id, user);
  for (const name of [user.globalName, username])
    if (name !== null && !world.userIdsByName.has(name)) world.userIdsByName.set(name, id);
  return user;
}
