import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { type GuildEvent, requireNotOver } from "@guildhall/core/events";
import type { PartyBoard, PartyDraft } from "@guildhall/core/groups";
import type { Queryable, Transaction } from "@guildhall/db";
import { lockEvent } from "@guildhall/db/events";
import { findPartyBoard, getPartyDraft } from "@guildhall/db/groups";
import { requireVisible } from "#use-cases/events/get-visible-event.ts";

/** The version of an event's parties that officers work on. */
export type LockedDraft = {
  readonly event: GuildEvent;
  readonly board: PartyBoard;
  readonly draft: PartyDraft;
};

type Asked = { readonly eventId: number; readonly draftNumber: number; readonly now: Temporal.Instant };

/**
 * The parties as the officer saw them, for changing them: of two officers at once one waits, and is told that what is on the
 * screen is not so any more.
 */
export async function lockDraft(
  tx: Transaction,
  actor: Actor,
  { eventId, draftNumber, now }: Asked,
): Promise<LockedDraft> {
  requireRight(actor, "groups.edit");
  const { guildId } = actor;
  const event = await lockEvent(tx, guildId, eventId);
  requireVisible(actor, event);
  requireNotOver(event, now);
  const { board, draft } = await getDraft(tx, guildId, eventId);
  if (draft.number !== draftNumber) throw new Refusal("groups.partiesChanged");
  return { event, board, draft };
}

/** The version that counts for officers now. */
export async function getDraft(
  db: Queryable,
  guildId: string,
  eventId: number,
): Promise<Omit<LockedDraft, "event">> {
  const board = await findPartyBoard(db, guildId, eventId);
  if (!board) throw new Refusal("groups.noParties");
  return { board, draft: await getPartyDraft(db, guildId, { eventId, number: board.currentNumber }) };
}
