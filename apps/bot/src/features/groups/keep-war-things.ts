import type { WarThing, WarThingKind } from "@guildhall/core/groups";
import { createWarThing, deleteWarThing, saveWarThing } from "@guildhall/db/groups";
import type { WarWork } from "@guildhall/use-cases/groups";
import { type APIGuildChannel, type APIRole, AuditLogEvent, ChannelType, Routes } from "discord.js";
import { makeOnce } from "#bot/discord/make-once.ts";
import type { Tools } from "#bot/discord/tools.ts";

/** Something that a war server is to have. */
export type WantedThing = Pick<WarThing, "kind" | "number"> & { readonly name: string };

type Made = WantedThing & { readonly discordId: string };

/** What the war server has of what it is to have, by kind and number. */
export type MadeThings = {
  find(kind: WarThingKind, number: number): string | undefined;
};

/** Discord's limits for one server. */
const most = { roles: 250, channels: 500 } as const;

/**
 * Makes what is missing, once, and uses it again for every event; names what is called otherwise. What somebody deleted is
 * made anew. For what there is no room or no permission parties do without.
 */
export async function keepWarThings(
  tools: Tools,
  { guildId, work }: { readonly guildId: string; readonly work: WarWork },
  wanted: readonly WantedThing[],
): Promise<MadeThings> {
  const standing = await readStanding(tools, work.server.warGuildId);
  const made: Made[] = [];
  for (const thing of wanted) {
    const known = work.things.find(({ kind, number }) => kind === thing.kind && number === thing.number);
    const making = { tools, guildId, work, thing, known, standing };
    const discordId = await keepThing(making);
    if (discordId) made.push({ ...thing, discordId });
  }
  return {
    find: (kind, number) => made.find((one) => one.kind === kind && one.number === number)?.discordId,
  };
}

/** Names of everything in the server, by its id. */
type Standing = Readonly<Record<"roles" | "channels", Map<string, string>>>;

/** Asked of Discord itself: what the gateway tells of what we just made may still be on its way. */
async function readStanding({ client: { rest } }: Tools, warGuildId: string): Promise<Standing> {
  const roles = (await rest.get(Routes.guildRoles(warGuildId))) as APIRole[];
  const channels = (await rest.get(Routes.guildChannels(warGuildId))) as APIGuildChannel[];
  return {
    roles: new Map(roles.map(({ id, name }) => [id, name])),
    channels: new Map(channels.map(({ id, name }) => [id, name])),
  };
}

type Making = {
  readonly tools: Tools;
  readonly guildId: string;
  readonly work: WarWork;
  readonly thing: WantedThing;
  readonly known: WarThing | undefined;
  readonly standing: Standing;
};

async function keepThing(making: Making): Promise<string | undefined> {
  const { tools, guildId, work, thing, known, standing } = making;
  const place = standing[thing.kind === "role" ? "roles" : "channels"];
  const name = known?.discordId ? place.get(known.discordId) : undefined;
  if (known?.discordId && name !== undefined) {
    if (name !== thing.name && thing.kind !== "board") await rename(making, known.discordId);
    return known.discordId;
  }
  if (!hasRoom(making, place.size)) return undefined;
  const { db } = tools.context;
  if (known?.discordId) await deleteWarThing(db, guildId, known.thingId);
  const isBegun = known !== undefined && known.discordId === null;
  const { warGuildId } = work.server;
  const { kind, number } = thing;
  const thingId = isBegun ? known.thingId : await createWarThing(db, guildId, { warGuildId, kind, number });
  const mark = `Guildhall war server ${thingId}`;
  const discordId = await makeOnce(tools.client, {
    ...{ guildId: warGuildId, mark, isFirstAttempt: !isBegun },
    ...requestFor(thing, warGuildId),
  });
  await saveWarThing(db, guildId, { thingId, discordId });
  place.set(discordId, thing.name);
  return discordId;
}

/** The bot makes nothing that it could not find again after a crash. */
function hasRoom({ thing, work: { server } }: Making, count: number): boolean {
  const isRole = thing.kind === "role";
  const needed = isRole ? "manageRoles" : "manageChannels";
  const isAllowed = !server.lacks.includes(needed) && !server.lacks.includes("viewAuditLog");
  return isAllowed && count < (isRole ? most.roles : most.channels);
}

function requestFor({ kind, name }: WantedThing, warGuildId: string) {
  if (kind === "role") {
    const body = { name, permissions: "0" };
    return { route: Routes.guildRoles(warGuildId), body, event: AuditLogEvent.RoleCreate };
  }
  const type = kind === "voice" ? ChannelType.GuildVoice : ChannelType.GuildText;
  const body = { name, type };
  return { route: Routes.guildChannels(warGuildId), body, event: AuditLogEvent.ChannelCreate };
}

async function rename({ tools, thing, work }: Making, discordId: string): Promise<void> {
  const isRole = thing.kind === "role";
  if (work.server.lacks.includes(isRole ? "manageRoles" : "manageChannels")) return;
  const route = isRole ? Routes.guildRole(work.server.warGuildId, discordId) : Routes.channel(discordId);
  await tools.client.rest.patch(route, { body: { name: thing.name } });
}
