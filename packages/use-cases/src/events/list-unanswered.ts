import { type Actor, requireRight } from "@guildhall/core";
import type { EventInput } from "@guildhall/core/events";
import type { Member } from "@guildhall/core/members";
import { listSignUps } from "@guildhall/db/events";
import { listMembers } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { getVisibleEvent } from "./get-visible-event.ts";

/** Members of the roster who have not answered an event, by name; also whom it signed up by default. */
export async function listUnanswered(
  { db }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<readonly Member[]> {
  requireRight(actor, "members.view");
  await getVisibleEvent(db, actor, eventId);
  const signUps = await listSignUps(db, actor.guildId, eventId);
  const answered = new Set(signUps.filter((one) => !one.isByDefault).map(({ memberId }) => memberId));
  const members = await listMembers(db, actor.guildId);
  return members.filter(({ memberId }) => !answered.has(memberId));
}
