import { type MemberActor, Refusal } from "@guildhall/core";
import { chooseWarEvent } from "@guildhall/core/groups";
import { getEvent } from "@guildhall/db/events";
import { listWarThings } from "@guildhall/db/groups";
import type { Context } from "#use-cases/context.ts";
import { viewPublishedParties } from "../parties/index.ts";
import { loadWarServer } from "./load-war-server.ts";

export type WarPlayer = {
  readonly memberId: number;
  readonly warGuildId: string;
  /** The channel that an invite leads to. */
  readonly boardId: string;
};

/** Whoever plays in a party of an event that is not over, and is not in the war server yet. */
export async function requireWarPlayer(
  context: Context,
  actor: MemberActor,
  { eventId }: { readonly eventId: number },
): Promise<WarPlayer> {
  const { db, clock } = context;
  const { guildId, userId } = actor;
  const server = await loadWarServer(db, guildId);
  if (!server?.isConnected || !server.givesParties) throw new Refusal("groups.noWarServer");
  const event = await getEvent(db, guildId, eventId);
  const published =
    chooseWarEvent([event], clock.now()) && (await viewPublishedParties(context, actor, { eventId }));
  const seat = published?.parties.flatMap(({ seats }) => seats).find((one) => one.userId === userId);
  if (!seat) throw new Refusal("groups.notInParties");
  if (server.people.some((person) => person.userId === userId))
    throw new Refusal("groups.alreadyInWarServer");
  const things = await listWarThings(db, guildId, server);
  const boardId = things.find(({ kind }) => kind === "board")?.discordId;
  if (!boardId || server.lacks.includes("makeInvites")) throw new Refusal("groups.noWarInvite");
  return { memberId: seat.memberId, warGuildId: server.warGuildId, boardId };
}
