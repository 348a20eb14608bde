import type { GuildEvent } from "@guildhall/core/events";
import { type PartyDraft, type PartyPlace, renewPlaces } from "@guildhall/core/groups";
import type { Queryable } from "@guildhall/db";
import { gatherPlayers } from "./gather-players.ts";

type Asked = { readonly event: GuildEvent; readonly draft: PartyDraft; readonly now: Temporal.Instant };

/** Who does not come any more is out of the parties, and who came since waits on the bench. */
export async function catchUp(
  db: Queryable,
  guildId: string,
  { event, draft, now }: Asked,
): Promise<readonly PartyPlace[]> {
  return renewPlaces(draft.places, await gatherPlayers(db, guildId, { event, now }));
}
