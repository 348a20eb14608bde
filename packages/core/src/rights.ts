import type { Actor } from "./actor.ts";
import { Refusal } from "./refusal.ts";

/** What somebody may do, by name. A feature adds its rights here; nothing else is needed for them to be checked. */
export const rights = [
  "settings.view",
  "settings.edit",
  "members.view",
  "events.edit",
  "events.settle",
  "attendance.edit",
  "dkp.view-all",
  "audit.view",
] as const;

export type Right = (typeof rights)[number];

/** Everything: what Manage Server, Administrator and the owner of a Discord server have. */
export const allRights: ReadonlySet<Right> = new Set(rights);

/** Nothing: somebody who is in the guild and was granted no right. */
export const noRights: ReadonlySet<Right> = new Set();

export function hasRight(actor: Actor, right: Right): boolean {
  return actor.kind === "system" || actor.rights.has(right);
}

/** Refuses with `common.forbidden`, naming the right that is missing. First line of every use-case. */
export function requireRight(actor: Actor, right: Right): void {
  if (!hasRight(actor, right)) throw new Refusal("common.forbidden", { right });
}
