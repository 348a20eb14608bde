import { type Actor, requireRight } from "@guildhall/core";
import type { HouseSeats } from "@guildhall/core/members";
import type { Context } from "#use-cases/context.ts";
import { loadSeating } from "./load-seating.ts";

/** The guild's houses in their order, with how full each is. */
export async function listHouses({ db }: Context, actor: Actor): Promise<readonly HouseSeats[]> {
  requireRight(actor, "members.view");
  return (await loadSeating(db, actor.guildId)).houses;
}
