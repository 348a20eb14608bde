import type { MemberActor } from "@guildhall/core";
import type { ViewPartiesInput } from "@guildhall/core/groups";
import { listWarInvites } from "@guildhall/db/groups";
import type { Context } from "#use-cases/context.ts";
import { requireWarPlayer, type WarPlayer } from "./require-war-player.ts";

/** What somebody needs for an invite to the war server, and the one that they have. */
export type OwnWarInvite = WarPlayer & { readonly code: string | null };

/** For whoever plays in the parties of the event, as they stand at this moment. An invite that is over is none. */
export async function findOwnWarInvite(
  context: Context,
  actor: MemberActor,
  { eventId }: ViewPartiesInput,
): Promise<OwnWarInvite> {
  const player = await requireWarPlayer(context, actor, { eventId });
  const { db, clock } = context;
  const invites = await listWarInvites(db, actor.guildId, eventId);
  const own = invites.find(({ memberId }) => memberId === player.memberId);
  const isOpen = own && Temporal.Instant.compare(clock.now(), own.endsAt) < 0;
  return { ...player, code: isOpen ? own.code : null };
}
