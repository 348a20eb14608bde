import { type Actor, requireRight } from "@guildhall/core";
import { type NameListInput, namePeople } from "@guildhall/core/attendance";
import { getEvent } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { describeNamed, type NamedView } from "./describe-named.ts";
import { loadNameable } from "./load-nameable.ts";

/** Whom a list of names means that an officer is about to mark for an event. Nothing is written. */
export async function previewNames(
  { db }: Context,
  actor: Actor,
  { eventId, text }: NameListInput,
): Promise<NamedView> {
  requireRight(actor, "attendance.edit");
  const { guildId } = actor;
  await getEvent(db, guildId, eventId);
  const named = namePeople(text, await loadNameable(db, guildId));
  return await describeNamed(db, guildId, { eventId, named });
}
