import type { MemberActor } from "@guildhall/core";
import { type ViewPartiesInput, warInviteSeconds } from "@guildhall/core/groups";
import { transaction } from "@guildhall/db";
import { saveWarInvite } from "@guildhall/db/groups";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { requireWarPlayer } from "./require-war-player.ts";

/** Somebody who plays has an invite of their own to the war server, which opens once. */
export async function takeWarInvite(
  context: Context,
  actor: MemberActor,
  { eventId, code }: ViewPartiesInput & { readonly code: string },
): Promise<void> {
  const { memberId } = await requireWarPlayer(context, actor, { eventId });
  const { guildId } = actor;
  const now = context.clock.now();
  await transaction(context.db, async (tx) => {
    const endsAt = now.add({ seconds: warInviteSeconds });
    await saveWarInvite(tx, guildId, { eventId, memberId, code, endsAt, isWritten: false });
    const target = { kind: "event", id: eventId } as const;
    await recordAudit(tx, actor, { useCase: "groups.takeWarInvite", isOwn: true, target, now });
  });
}
