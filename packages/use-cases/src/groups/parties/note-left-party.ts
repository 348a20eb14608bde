import type { Answer } from "@guildhall/core/events";
import { isPlaying } from "@guildhall/core/groups";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { findPartyBoard } from "@guildhall/db/groups";

type Answered = {
  readonly eventId: number;
  /** What the person said before; undefined where they had said nothing. */
  readonly before: Answer | undefined;
  /** Null where the answer was taken back. */
  readonly answer: Answer | null;
  readonly now: Temporal.Instant;
};

/** Whoever was to play and does not any more has no seat in the parties that everybody sees. */
export async function noteLeftParty(
  tx: Transaction,
  guildId: string,
  { eventId, before, answer, now }: Answered,
): Promise<void> {
  if (!isPlaying(before) || isPlaying(answer)) return;
  const board = await findPartyBoard(tx, guildId, eventId);
  if (!board || board.publishedNumber === null) return;
  await recordFact(tx, { name: "groups.partyLeft", guildId, eventId }, now);
}
