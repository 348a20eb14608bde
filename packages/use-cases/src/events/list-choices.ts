import type { GuildEvent, PlayedAs } from "@guildhall/core/events";
import type { Queryable } from "@guildhall/db";
import { listPlayed } from "@guildhall/db/members";
import { getGameProfile } from "@guildhall/db/settings";

export type Choices = {
  /** As what the roster has the member, the main build first. */
  readonly played: readonly PlayedAs[];
  /** As what else the member can come, where that is a question. */
  readonly choices: readonly PlayedAs[];
};

/** Who plays one thing is not asked. Whom the roster knows nothing of may name any role, where the event counts roles. */
export async function listChoices(
  db: Queryable,
  guildId: string,
  { event, memberId }: { readonly event: GuildEvent; readonly memberId: number },
): Promise<Choices> {
  const builds = await listPlayed(db, guildId, memberId);
  const played = builds.filter((one, index) => builds.findIndex((other) => isSame(one, other)) === index);
  if (played.length > 0) return { played, choices: played.length > 1 ? played : [] };
  if (Object.keys(event.rules.roleSeats).length === 0) return { played, choices: [] };
  const { roles } = await getGameProfile(db, guildId);
  return { played, choices: roles.map((role) => ({ role, classKey: null })) };
}

export function isSame(one: PlayedAs, other: PlayedAs): boolean {
  return one.role === other.role && one.classKey === other.classKey;
}
