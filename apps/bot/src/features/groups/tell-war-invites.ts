import { type GuildEvent, refusesMessages } from "@guildhall/core/events";
import { warInviteSeconds } from "@guildhall/core/groups";
import type { Guild } from "@guildhall/core/settings";
import { listOwnReminders } from "@guildhall/db/events";
import { saveWarInvite, type WarInvite } from "@guildhall/db/groups";
import { findOwnLanguage } from "@guildhall/db/members";
import { translatorFor } from "@guildhall/i18n";
import type { WarWork } from "@guildhall/use-cases/groups";
import type { Tools } from "#bot/discord/tools.ts";
import { writeDirectly } from "#bot/features/events/index.ts";
import { findWarInvite } from "./find-war-invite.ts";
import { warInviteButton } from "./war-invite.button.ts";
import { warLetter } from "./war-server.view.ts";

/** So many at a time, so that others of the guild's work come in between. */
const mostLetters = 10;

type Telling = Pick<WarWork, "server" | "invites"> &
  NonNullable<WarWork["playing"]> & { readonly boardId: string };

/**
 * Whoever plays and is not in the war server is written to once for each event, with an invite of their own; who wants no
 * messages has the button below the parties. False where more is left than one run does.
 */
export async function tellWarInvites(tools: Tools, guild: Guild, telling: Telling): Promise<boolean> {
  const { server, invites, missing } = telling;
  if (server.lacks.includes("makeInvites")) return true;
  const { db, clock } = tools.context;
  const userIds = missing.flatMap(({ userId }) => userId ?? []);
  const ways = await listOwnReminders(db, guild.guildId, userIds);
  const isClosed = (userId: string) => {
    const own = ways.get(userId);
    return own !== undefined && (own.way === "none" || refusesMessages(own, clock.now()));
  };
  const unwritten = missing.flatMap(({ userId, memberId }) => {
    const known = invites.find((invite) => invite.memberId === memberId);
    return userId === null || known?.isWritten || isClosed(userId) ? [] : [{ userId, memberId, known }];
  });
  for (const person of unwritten.slice(0, mostLetters)) await write(tools, guild, { ...telling, person });
  return unwritten.length <= mostLetters;
}

type Letter = {
  readonly event: GuildEvent;
  readonly server: WarWork["server"];
  readonly boardId: string;
  readonly person: {
    readonly userId: string;
    readonly memberId: number;
    readonly known: WarInvite | undefined;
  };
};

/** The invite is kept before the letter leaves: written again after a crash it is the same letter, which Discord knows by its nonce. */
async function write(tools: Tools, guild: Guild, { event, server, boardId, person }: Letter): Promise<void> {
  const { context, client } = tools;
  const { guildId } = guild;
  const { eventId, title } = event;
  const { userId, memberId, known } = person;
  const code = await findWarInvite(client, { boardId, code: known?.code ?? null });
  const endsAt = known?.code === code ? known.endsAt : context.clock.now().add({ seconds: warInviteSeconds });
  const invite = { eventId, memberId, code, endsAt };
  await saveWarInvite(context.db, guildId, { ...invite, isWritten: false });
  const language = (await findOwnLanguage(context.db, guildId, userId)) ?? guild.language;
  const inviteId = warInviteButton.customId({ guildId, eventId });
  const names = { title, guild: guild.name, server: server.name };
  const view = warLetter(translatorFor(language), { ...names, code, inviteId });
  await writeDirectly(tools, guildId, { userId, view, nonce: `war-${eventId}-${memberId}` });
  await saveWarInvite(context.db, guildId, { ...invite, isWritten: true });
}
