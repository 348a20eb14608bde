import type { Actor } from "@guildhall/core";
import type { AuditedUseCase } from "@guildhall/core/audit";
import type { GuildEvent } from "@guildhall/core/events";
import type { PartyBoard, PartyDraft } from "@guildhall/core/groups";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { saveNewPartyDraft, savePartyBoard } from "@guildhall/db/groups";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";

type Saving = {
  readonly event: Pick<GuildEvent, "eventId" | "houseId">;
  /** Undefined where these are the first parties of the event. */
  readonly board: PartyBoard | undefined;
  readonly draft: Omit<PartyDraft, "number" | "parentNumber">;
  readonly useCase: AuditedUseCase;
  /** Whom it was about. */
  readonly memberId?: number;
  readonly now: Temporal.Instant;
};

/** Writes the next version, which officers work on from now on. Answers its number. */
export async function saveDraft(
  tx: Transaction,
  actor: Actor,
  { event, board, draft, useCase, memberId, now }: Saving,
): Promise<number> {
  const { guildId } = actor;
  const { eventId, houseId } = event;
  const number = (board?.lastNumber ?? 0) + 1;
  const parentNumber = board?.currentNumber ?? null;
  const madeByMemberId = await ensureActingMember(tx, actor, { houseId, now });
  const made = { eventId, madeAt: now, madeByMemberId };
  await saveNewPartyDraft(tx, guildId, { ...draft, ...made, number, parentNumber });
  const counting = { currentNumber: number, lastNumber: number };
  await savePartyBoard(tx, guildId, { ...(board ?? newBoard(eventId)), ...counting });
  const target = { kind: "event", id: eventId } as const;
  await recordAudit(tx, actor, {
    ...{ useCase, target, now },
    ...(memberId !== undefined && { memberId }),
    after: { partiesVersion: number },
  });
  await recordFact(tx, { name: "groups.partiesChanged", guildId, eventId }, now);
  return number;
}

function newBoard(eventId: number): PartyBoard {
  const nothing = { publishedNumber: null, publishedAt: null, hasVoice: false, hasRoles: false };
  return { eventId, currentNumber: 0, lastNumber: 0, ...nothing };
}
