import type { GuildEvent } from "@guildhall/core/events";
import {
  type Balancer,
  type BalancingInput,
  balancingOf,
  type PartyBoard,
  type PartyDraft,
  type PartyPlace,
  type Proposal,
  renewPlaces,
} from "@guildhall/core/groups";
import type { Context } from "#use-cases/context.ts";
import { findPublished } from "./find-published.ts";
import { gatherPlayers, type NamedPlayer } from "./gather-players.ts";
import { explainParties } from "./propose-parties.ts";

/** The version that officers work on, with who plays now, and what it is worth. */
export type ReadParties = {
  readonly board: PartyBoard;
  readonly draft: PartyDraft;
  /** What everybody sees; undefined before anything was published. */
  readonly published: PartyDraft | undefined;
  readonly players: readonly NamedPlayer[];
  /** Of everybody who plays: who came since is on the bench, and who went has none. */
  readonly places: readonly PartyPlace[];
  readonly input: BalancingInput;
  readonly proposal: Proposal;
};

type Found = Pick<ReadParties, "board" | "draft">;

type Asked = { readonly event: GuildEvent; readonly now: Temporal.Instant };

/** The parties of an event as they stand. */
export async function readParties(
  { db, balancer }: Pick<Context, "db"> & { readonly balancer?: Balancer | undefined },
  guildId: string,
  { board, draft, event, now }: Asked & Found,
): Promise<ReadParties> {
  const published = await findPublished(db, guildId, board);
  const players = await gatherPlayers(db, guildId, { event, now });
  const places = renewPlaces(draft.places, players);
  const input = balancingOf({ players, draft: { ...draft, places }, former: (published ?? draft).places });
  return {
    board,
    draft,
    published,
    players,
    places,
    input,
    proposal: await explainParties(balancer, { input, places }),
  };
}
