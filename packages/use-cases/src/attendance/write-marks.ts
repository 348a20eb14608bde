import { type Actor, Refusal, userIdOf } from "@guildhall/core";
import type { Mark, MarkManyInput } from "@guildhall/core/attendance";
import type { GuildEvent } from "@guildhall/core/events";
import type { Transaction } from "@guildhall/db";
import { deleteMarks, listMarks, saveMarks } from "@guildhall/db/attendance";
import { listMembers } from "@guildhall/db/members";

type Wishes = {
  readonly event: Pick<GuildEvent, "eventId" | "state" | "title">;
  readonly marks: MarkManyInput["marks"];
  readonly now: Temporal.Instant;
};

/** How members were marked before, for whoever takes it back. */
export type FormerMarks = MarkManyInput["marks"];

/** Marks these members of a locked event, and answers how those were marked who are marked otherwise now. */
export async function writeMarks(
  tx: Transaction,
  actor: Actor,
  { event: { eventId, state, title }, marks, now }: Wishes,
): Promise<FormerMarks> {
  const { guildId } = actor;
  if (state === "cancelled") throw new Refusal("events.cancelled", { title });
  const roster = new Set((await listMembers(tx, guildId)).map(({ memberId }) => memberId));
  if (marks.some(({ memberId }) => !roster.has(memberId))) throw new Refusal("attendance.memberNotFound");
  const known = await listMarks(tx, guildId, eventId);
  const changes = marks.map((mark) => toChange(mark, known.get(mark.memberId))).filter(isChange);
  const markedByUserId = userIdOf(actor);
  const said = changes.flatMap(({ memberId, result, source, note }) =>
    result === null ? [] : [{ eventId, memberId, result, source, note, markedByUserId, markedAt: now }],
  );
  const takenBack = changes.filter(({ result }) => result === null).map(({ memberId }) => memberId);
  await saveMarks(tx, guildId, said);
  await deleteMarks(tx, guildId, { eventId, memberIds: takenBack });
  return changes.map(({ memberId, before }) => ({
    memberId,
    result: before?.result ?? null,
    source: before?.source ?? "officer",
    note: before?.note ?? null,
  }));
}

type Wish = MarkManyInput["marks"][number];
type Change = Omit<Wish, "note"> & { readonly note: string | null; readonly before: Mark | undefined };

/** Who says the same result again without a word leaves the note as it is. */
function toChange({ note, ...wish }: Wish, before: Mark | undefined): Change {
  const kept = before?.result === wish.result ? before.note : null;
  return { ...wish, note: note === undefined ? kept : note, before };
}

function isChange({ result, note, before }: Change): boolean {
  return result !== (before?.result ?? null) || (result !== null && note !== before?.note);
}
