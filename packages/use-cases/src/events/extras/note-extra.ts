import { type Actor, requireRight } from "@guildhall/core";
import { type ExtraKind, isClosed } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { lockEvent, saveEvent, saveExtra } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

export type MadeExtra = {
  readonly eventId: number;
  readonly kind: ExtraKind;
  /** Left out: the whole event's. */
  readonly partyKey?: string;
  readonly round?: number;
  readonly discordId: string;
};

/** The bot made something in Discord for an event. In a voice channel of its own presence counts from then on. */
export async function noteExtra({ db, clock }: Context, actor: Actor, made: MadeExtra): Promise<void> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const { eventId, kind, discordId } = made;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const event = await lockEvent(tx, guildId, eventId);
    await saveExtra(tx, guildId, { ...made, now });
    if (kind === "voiceChannel" && !isClosed(event)) {
      await saveEvent(tx, guildId, { ...event, voiceChannelId: discordId });
      await recordFact(tx, { name: "events.eventChanged", guildId, eventId }, now);
    }
    if (kind === "partyVoice") await recordFact(tx, { name: "events.extrasChanged", guildId, eventId }, now);
    const target = { kind: "event", id: eventId } as const;
    await recordAudit(tx, actor, { useCase: "events.noteExtra", target, after: { extra: kind }, now });
  });
}
