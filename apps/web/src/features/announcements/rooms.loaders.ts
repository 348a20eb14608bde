import "server-only";
import type { Actor } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import { viewRooms } from "@guildhall/use-cases/announcements";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** The lobbies of a guild, and the rooms that are open. */
export async function readRooms(context: Context, actor: Actor) {
  return toPlain(await viewRooms(context, actor));
}

export type RoomsPageView = Plain<Awaited<ReturnType<typeof readRooms>>>;
