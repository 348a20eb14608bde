import { type Place, type PlaceKind, placeKinds } from "./places.ts";
import type { PlaceObstacle } from "./refusals.ts";

/** A channel, category or role as Discord has it now. */
export type ServerThing = {
  readonly discordId: string;
  readonly name: string;
  readonly kind: PlaceKind | "category";
  /** Why the bot cannot use it; null when it can. */
  readonly obstacle: PlaceObstacle | null;
};

/** What a setup has to know of the Discord server as it is now, and of what the bot may do there. */
export type ServerNow = {
  readonly things: readonly ServerThing[];
  readonly canMakeChannels: boolean;
  readonly canMakeRoles: boolean;
  /** The bot looks there for what it made before it was interrupted. */
  readonly canReadAuditLog: boolean;
};

export function findThing({ things }: ServerNow, discordId: string): ServerThing | undefined {
  return things.find((thing) => thing.discordId === discordId);
}

/** Why the guild cannot use this for the place; undefined when it can. */
export function findObstacle(
  server: ServerNow,
  { place, discordId }: { readonly place: Place; readonly discordId: string },
): PlaceObstacle | undefined {
  const thing = findThing(server, discordId);
  if (!thing) return "settings.placeGone";
  if (thing.kind !== placeKinds[place]) return "settings.wrongKind";
  return thing.obstacle ?? undefined;
}
