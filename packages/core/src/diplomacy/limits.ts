import { Refusal } from "../refusal.ts";

/** As many foreign guilds as a guild can keep an eye on. */
export const maxForeignGuilds = 200;
/** As many people as are asked for one foreign guild. */
export const maxContacts = 10;

export function requireGuildRoom(count: number): void {
  if (count >= maxForeignGuilds) throw new Refusal("diplomacy.tooManyGuilds", { limit: maxForeignGuilds });
}

export function requireContactRoom(count: number): void {
  if (count >= maxContacts) throw new Refusal("diplomacy.tooManyContacts", { limit: maxContacts });
}
