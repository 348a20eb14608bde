import { comparePlaces } from "@guildhall/core/groups";
import { findEvent } from "@guildhall/db/events";
import { findPartyBoard, findPartyDraft, findToldNumber, saveToldNumber } from "@guildhall/db/groups";
import { listNamed } from "@guildhall/db/members";
import type { Context } from "@guildhall/use-cases";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import type { PartyMove } from "./party-moves.view.ts";
import { tellPartyMoves } from "./tell-party-moves.ts";

/** Who plays elsewhere than was known is told once for each publishing, everybody together. */
export const onPartyOfMemberChanged = onFact({
  name: "party-moves",
  facts: ["groups.partyOfMemberChanged"],
  subject: ({ eventId }) => eventId,
  async run(tools, { guildId, eventId }) {
    const { context } = tools;
    const { db, clock } = context;
    const guild = await findConnectedGuild(context, guildId);
    const event = await findEvent(db, guildId, eventId);
    const untold = await findUntold(context, guildId, eventId);
    if (!guild || !event || !untold) return;
    const { number, moves } = untold;
    const isOfUse = Temporal.Instant.compare(clock.now(), event.endsAt) < 0 && event.state !== "cancelled";
    if (isOfUse) await tellPartyMoves(tools, guild, { event, number, moves });
    await saveToldNumber(db, guildId, { eventId, number });
  },
});

type Untold = { readonly number: number; readonly moves: readonly PartyMove[] };

/** Who is elsewhere than when people were told last; nothing where they were told of the published parties. */
async function findUntold({ db }: Context, guildId: string, eventId: number): Promise<Untold | undefined> {
  const number = (await findPartyBoard(db, guildId, eventId))?.publishedNumber ?? null;
  const toldNumber = await findToldNumber(db, guildId, eventId);
  const draft =
    number === null || number === toldNumber
      ? undefined
      : await findPartyDraft(db, guildId, { eventId, number });
  if (number === null || !draft) return undefined;
  const told =
    toldNumber === null ? undefined : await findPartyDraft(db, guildId, { eventId, number: toldNumber });
  const userIds = new Map((await listNamed(db, guildId)).map(({ memberId, userId }) => [memberId, userId]));
  const { parties } = draft.setting;
  const moves = comparePlaces(told?.places ?? [], draft.places).flatMap(
    ({ memberId, to }): readonly PartyMove[] => {
      const userId = userIds.get(memberId);
      if (!userId) return [];
      if (to === undefined || to === null) return [{ userId, to: to === null ? "bench" : "nowhere" }];
      const index = parties.findIndex(({ partyKey }) => partyKey === to);
      return [{ userId, to: { name: parties[index]?.name ?? null, index } }];
    },
  );
  return { number, moves };
}
