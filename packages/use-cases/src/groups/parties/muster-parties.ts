import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { requireNotOver } from "@guildhall/core/events";
import { isUnderWay, type ViewPartiesInput } from "@guildhall/core/groups";
import { transaction } from "@guildhall/db";
import { lockEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { findPartyBoard, findPartyMuster, savePartyMuster } from "@guildhall/db/groups";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { findPublished } from "./find-published.ts";
import { countVoicedParties, listMusterChannels } from "./list-muster-channels.ts";

/**
 * Has everybody who sits in voice moved to the channel of their party. Whoever orders it while that goes on is told so; what
 * a crash cut off is ordered again.
 */
export async function musterParties(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: ViewPartiesInput,
): Promise<void> {
  requireRight(actor, "groups.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const event = await lockEvent(tx, guildId, eventId);
    requireNotOver(event, now);
    const board = await findPartyBoard(tx, guildId, eventId);
    if (!board?.publishedAt) throw new Refusal("groups.notPublished");
    const published = await findPublished(tx, guildId, board);
    const partyCount = countVoicedParties(await listMusterChannels(tx, guildId, { eventId, published, now }));
    if (partyCount === 0) throw new Refusal("groups.noPartyVoice");
    const former = await findPartyMuster(tx, guildId, eventId);
    if (former && isUnderWay(former, now)) throw new Refusal("groups.musterUnderWay");
    await savePartyMuster(tx, guildId, { eventId, orderedAt: now, activeAt: now, endedAt: null, tries: [] });
    const target = { kind: "event", id: eventId } as const;
    const after = { partyCount };
    await recordAudit(tx, actor, { useCase: "groups.musterParties", target, after, now });
    await recordFact(tx, { name: "groups.musterDue", guildId, eventId }, now);
  });
}
