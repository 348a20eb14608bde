import type { Actor, Fact } from "@guildhall/core";
import type { AuditedUseCase } from "@guildhall/core/audit";
import { type GuildEvent, staticsToSignUp } from "@guildhall/core/events";
import type { Transaction } from "@guildhall/db";
import { saveEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import { signUpStatics } from "./sign-up-statics.ts";

export type StateChange = {
  readonly useCase: AuditedUseCase;
  readonly fact: Extract<Fact["name"], "events.eventOpened" | "events.eventLocked" | "events.eventChanged">;
  readonly known: GuildEvent;
  readonly event: GuildEvent;
  readonly now: Temporal.Instant;
};

/** Writes where an event stands now. One that opens signs its statics up. */
export async function saveState(
  tx: Transaction,
  actor: Actor,
  { useCase, fact, known, event, now }: StateChange,
): Promise<void> {
  const { guildId } = actor;
  const { eventId } = event;
  await saveEvent(tx, guildId, event);
  await signUpStatics(tx, guildId, { event, staticIds: staticsToSignUp(known, event), now });
  const target = { kind: "event", id: eventId } as const;
  const [before, after] = [{ state: known.state }, { state: event.state }];
  await recordAudit(tx, actor, { useCase, target, before, after, now });
  await recordFact(tx, { name: fact, guildId, eventId }, now);
}
