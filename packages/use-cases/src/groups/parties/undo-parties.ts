import { type Actor, Refusal } from "@guildhall/core";
import type { PartyDraftInput } from "@guildhall/core/groups";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { savePartyBoard } from "@guildhall/db/groups";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { lockDraft } from "./lock-draft.ts";

/** Goes back to the version that this one was made from. Nothing is deleted. Answers its number. */
export async function undoParties(
  { db, clock }: Context,
  actor: Actor,
  { eventId, draftNumber }: PartyDraftInput,
): Promise<number> {
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const { board, draft } = await lockDraft(tx, actor, { eventId, draftNumber, now });
    const { parentNumber } = draft;
    if (parentNumber === null) throw new Refusal("groups.nothingToUndo");
    await savePartyBoard(tx, guildId, { ...board, currentNumber: parentNumber });
    await recordAudit(tx, actor, {
      useCase: "groups.undoParties",
      target: { kind: "event", id: eventId },
      before: { partiesVersion: draft.number },
      after: { partiesVersion: parentNumber },
      now,
    });
    await recordFact(tx, { name: "groups.partiesChanged", guildId, eventId }, now);
    return parentNumber;
  });
}
