import type { MemberActor } from "@guildhall/core";
import type { ViewPartiesInput } from "@guildhall/core/groups";
import type { Context } from "#use-cases/context.ts";
import { type PublishedSeat, viewPublishedParties } from "./view-published-parties.ts";

/** Where the reader plays: in a party, which has its number where it has no name, or on the bench. */
export type OwnParty = { readonly name: string | null; readonly number: number } | "bench";

/** By the parties that everybody sees; null before they are published, and for who does not play. */
export async function viewOwnParty(
  context: Context,
  actor: MemberActor,
  { eventId }: ViewPartiesInput,
): Promise<OwnParty | null> {
  const published = await viewPublishedParties(context, actor, { eventId });
  if (!published) return null;
  const { parties, bench } = published;
  const hasReader = (seats: readonly PublishedSeat[]) => seats.some(({ userId }) => userId === actor.userId);
  const index = parties.findIndex(({ seats }) => hasReader(seats));
  const own = parties[index];
  if (own) return { name: own.name, number: index + 1 };
  return hasReader(bench) ? "bench" : null;
}
