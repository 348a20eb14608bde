import type { Role } from "@guildhall/core/games";
import { type StaticSuggestion, suggestStatic } from "@guildhall/core/recruitment";
import type { Queryable } from "@guildhall/db";
import { listSeats, listStatics } from "@guildhall/db/groups";
import { listMainBuilds } from "@guildhall/db/members";

export type SuggestedStatic = StaticSuggestion & { readonly name: string };

/** A static that misses what somebody plays, by what its regulars play today. */
export async function readSuggestion(
  db: Queryable,
  guildId: string,
  role: Role | null,
): Promise<SuggestedStatic | null> {
  const statics = await listStatics(db, guildId);
  if (role === null || statics.length === 0) return null;
  const builds = new Map((await listMainBuilds(db, guildId)).map((build) => [build.memberId, build.role]));
  const seats = (await listSeats(db, guildId)).filter(({ isSubstitute }) => !isSubstitute);
  const seatsOf = Map.groupBy(seats, ({ staticId }) => staticId);
  const candidates = statics.map(({ staticId, targets }) => ({
    staticId,
    targets,
    regulars: (seatsOf.get(staticId) ?? []).map(({ memberId }) => ({ role: builds.get(memberId) ?? null })),
  }));
  const found = suggestStatic(candidates, role);
  const group = statics.find(({ staticId }) => staticId === found?.staticId);
  return found && group ? { ...found, name: group.name } : null;
}
