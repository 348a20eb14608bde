import { createHash } from "node:crypto";
import { type GuildEvent, refusesMessages } from "@guildhall/core/events";
import type { Guild } from "@guildhall/core/settings";
import { listOwnReminders } from "@guildhall/db/events";
import { findOwnLanguage } from "@guildhall/db/members";
import { translatorFor } from "@guildhall/i18n";
import { unlessGone } from "#bot/discord/is-gone.ts";
import { namePeople } from "#bot/discord/name-people.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { findEventTalk, writeDirectly } from "#bot/features/events/index.ts";
import { type PartyMove, partyCalls, partyLetter } from "./party-moves.view.ts";

type Telling = {
  readonly event: Pick<GuildEvent, "eventId" | "title">;
  /** The version that is told of: a message is written once for each. */
  readonly number: number;
  readonly moves: readonly PartyMove[];
};

/**
 * Names who moved in the event's thread; who chose direct messages is written to instead, and named where none arrives. Who
 * wants nothing is left alone. Called again after a crash it says nothing twice, for as long as Discord knows a nonce.
 */
export async function tellPartyMoves(tools: Tools, guild: Guild, telling: Telling): Promise<void> {
  const { event, number, moves } = telling;
  const { guildId } = guild;
  const { context, client } = tools;
  const talk = await findEventTalk(context, guildId, event.eventId);
  const ways = await listOwnReminders(
    context.db,
    guildId,
    moves.map(({ userId }) => userId),
  );
  const aloud: PartyMove[] = [];
  for (const move of moves) {
    const own = ways.get(move.userId);
    if (own?.way === "none") continue;
    const isDirect = own?.way === "dm" || !talk;
    const mayWrite = isDirect && !(own && refusesMessages(own, context.clock.now()));
    if (!mayWrite || !(await write(tools, guild, { ...telling, move }))) aloud.push(move);
  }
  if (!talk) return;
  for (const [index, { view, userIds }] of partyCalls(
    translatorFor(guild.language),
    event.title,
    aloud,
  ).entries()) {
    const nonce = nonceOf(`${event.eventId} ${number} ${index}`);
    await namePeople(client, { channelId: talk.channelId, view, userIds, nonce }).catch(unlessGone);
  }
}

type Letter = Omit<Telling, "moves"> & { readonly move: PartyMove };

async function write(tools: Tools, guild: Guild, { event, number, move }: Letter): Promise<boolean> {
  const { guildId } = guild;
  const { userId } = move;
  const language = (await findOwnLanguage(tools.context.db, guildId, userId)) ?? guild.language;
  const view = partyLetter(translatorFor(language), event.title, move);
  const nonce = nonceOf(`${event.eventId} ${number} ${userId}`);
  return await writeDirectly(tools, guildId, { userId, view, nonce });
}

function nonceOf(text: string): string {
  return createHash("sha256").update(`parties ${text}`).digest("base64url").slice(0, 25);
}
