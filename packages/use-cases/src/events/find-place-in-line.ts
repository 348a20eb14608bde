import { type GuildEvent, placesInLine, type SignUp, wantsSeat } from "@guildhall/core/events";
import type { Queryable } from "@guildhall/db";
import { listSignUps } from "@guildhall/db/events";

/** The place in line of somebody who waits for a seat; null for who has one, or wants none. */
export async function findPlaceInLine(
  db: Queryable,
  guildId: string,
  { event: { eventId, rules }, signUp }: { readonly event: GuildEvent; readonly signUp: SignUp },
): Promise<number | null> {
  if (!signUp.isWaiting) return null;
  const signUps = await listSignUps(db, guildId, eventId);
  const takers = signUps.filter(({ answer, hasLeft }) => wantsSeat(answer) && !hasLeft);
  return placesInLine(takers, rules).get(signUp.memberId) ?? null;
}
