import type { SystemActor } from "@guildhall/core";
import { withRules } from "@guildhall/core/events";
import type { Member } from "@guildhall/core/members";
import { makeEvent } from "@guildhall/db/testing";
import type { Context } from "#use-cases/context.ts";
import { answerEvent, changeSignUp, saveLineUp } from "#use-cases/events/index.ts";
import type { SignedInUser } from "#use-cases/settings/index.ts";

type People = {
  readonly system: SystemActor;
  readonly marker: string;
  readonly bram: Member & { readonly userId: string };
  readonly officer: SignedInUser;
};

/** An event with one seat and a line-up: Bram has the seat and is picked, the officer waits. Nothing is published. */
export async function furnishLineUp(
  context: Context,
  { system, marker, bram, officer }: People,
): Promise<number> {
  const { guildId } = system;
  const startsAt = context.clock.now().add({ hours: 6 });
  const rules = withRules({ seats: 1, hasLineUp: true });
  const { eventId } = await makeEvent(context.db, guildId, { title: `Keep ${marker}`, startsAt, rules });
  for (const { userId, name } of [bram, officer]) {
    const actor = { kind: "member", guildId, userId, name, rights: new Set<never>() } as const;
    await answerEvent(context, actor, { eventId, answer: "coming" });
    await changeSignUp(context, actor, { eventId, note: `After work ${marker}` });
  }
  const { memberId } = bram;
  await saveLineUp(context, system, { eventId, picks: [{ memberId, pick: "picked" }] });
  return eventId;
}
