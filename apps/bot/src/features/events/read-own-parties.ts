import type { MemberActor } from "@guildhall/core";
import { isFeatureOn } from "@guildhall/core/settings";
import type { Context } from "@guildhall/use-cases";
import type { EventSummary } from "@guildhall/use-cases/events";
import { type OwnParty, viewOwnParty } from "@guildhall/use-cases/groups";
import { viewGuild } from "@guildhall/use-cases/settings";
import { shownCount } from "./next-events.view.ts";

/** Where somebody plays in the events that are shown, by event. */
export async function readOwnParties(
  context: Context,
  actor: MemberActor,
  lines: readonly (readonly EventSummary[])[],
): Promise<ReadonlyMap<number, OwnParty>> {
  const { modulesOff } = await viewGuild(context, actor);
  const single = lines.slice(0, shownCount).filter(({ length }) => length === 1);
  const parties = new Map<number, OwnParty>();
  if (!isFeatureOn(modulesOff, "groups")) return parties;
  for (const { eventId } of single.flat()) {
    const party = await viewOwnParty(context, actor, { eventId });
    if (party) parties.set(eventId, party);
  }
  return parties;
}
