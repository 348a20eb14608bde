import { type Actor, requireRight } from "@guildhall/core";
import { findStanding } from "@guildhall/core/members";
import { listOpenNights, listPastNights, type Night, type PastNight } from "@guildhall/db/loot";
import { listRoster } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";
import { type PersonInRow, toPerson } from "../person-in-row.ts";

const mostOpen = 25;
const mostPast = 5;

export type NightsView = {
  /** Events of which drops wait, the latest first. */
  readonly open: readonly Night[];
  /** What was handed out lately and can be taken back. */
  readonly past: readonly PastNight[];
  /** Everybody to whom something could go. */
  readonly roster: readonly PersonInRow[];
};

/** Of which events loot is to be handed out, and of which it was. */
export async function viewNights({ db }: Context, actor: Actor): Promise<NightsView> {
  requireRight(actor, "loot.award");
  const { guildId } = actor;
  const roster = await listRoster(db, guildId);
  return {
    open: await listOpenNights(db, guildId, { limit: mostOpen }),
    past: await listPastNights(db, guildId, { limit: mostPast }),
    roster: roster.filter((member) => findStanding(member) !== "left").map(toPerson),
  };
}
