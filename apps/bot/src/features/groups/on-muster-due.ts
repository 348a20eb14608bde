import type { MusterOutcome, MusterTry } from "@guildhall/core/groups";
import { findWarServer } from "@guildhall/db/groups";
import { listMusterMoves, noteMuster, type VoiceSeat } from "@guildhall/use-cases/groups";
import {
  type Client,
  DiscordAPIError,
  type Guild,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  Routes,
} from "discord.js";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";

/** Discord takes about ten moves in ten seconds: of so many at a time it is noted soon what became of them. */
const mostMoves = 8;

/**
 * Moves everybody who sits in voice to the channel of their party, a few at a time. After a crash it goes on with the next
 * ones: who was moved meanwhile sits where they belong. Whoever sits in the war server is moved there.
 */
export const onMusterDue = onFact({
  name: "party-muster",
  facts: ["groups.musterDue"],
  subject: ({ eventId }) => eventId,
  async run({ context, client }, { guildId, eventId }) {
    if (!(await findConnectedGuild(context, guildId))) return;
    const system = { kind: "system", guildId } as const;
    const server = client.guilds.cache.get(guildId);
    if (!server?.available) throw new Error("Nobody knows who sits where before the server was seen");
    const { warGuildId = "" } = (await findWarServer(context.db, guildId)) ?? {};
    const war = client.guilds.cache.get(warGuildId);
    if (war && !war.available) throw new Error("Nobody knows who sits where before the war server was seen");
    const seats = [server, war].flatMap((one) => (one ? readSeats(one) : []));
    const left = await listMusterMoves(context, system, { eventId, seats });
    if (!left) return;
    const batch = left.moves.slice(0, mostMoves);
    const done = await Promise.allSettled(
      batch.map(
        async (move): Promise<MusterTry> => ({
          memberId: move.memberId,
          outcome: await movePerson(client, move),
        }),
      ),
    );
    const tried = done.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    const failed = done.find((one) => one.status === "rejected");
    const next = failed ? "tryAgain" : batch.length < left.moves.length ? "goOn" : "end";
    await noteMuster(context, system, { eventId, tries: [...left.settled, ...tried], next });
    if (failed) throw failed.reason;
  },
});

/** Who sits in voice, by what Discord told. Who is away is left alone. */
function readSeats({ id: serverId, voiceStates, afkChannelId }: Guild): readonly VoiceSeat[] {
  return [...voiceStates.cache.values()].flatMap(({ id: userId, channelId }) =>
    channelId === null || channelId === afkChannelId ? [] : [{ serverId, userId, channelId }],
  );
}

type Move = { readonly serverId: string; readonly userId: string; readonly channelId: string };

/** Moves somebody to another voice channel. Answers why not where another try would end the same; else it throws. */
async function movePerson(client: Client, { serverId, userId, channelId }: Move): Promise<MusterOutcome> {
  const server = client.guilds.cache.get(serverId);
  const obstacle = server && findObstacle(server, channelId);
  if (obstacle) return obstacle;
  try {
    const body = { channel_id: channelId };
    await client.rest.patch(Routes.guildMember(serverId, userId), { body });
    return "moved";
  } catch (error) {
    const outcome = error instanceof DiscordAPIError ? outcomes.get(error.code) : undefined;
    if (!outcome) throw error;
    return outcome;
  }
}

const outcomes: ReadonlyMap<string | number, MusterOutcome> = new Map([
  [RESTJSONErrorCodes.UnknownChannel, "noChannel"],
  [RESTJSONErrorCodes.UnknownMember, "absent"],
  [RESTJSONErrorCodes.TargetUserIsNotConnectedToVoice, "absent"],
  [RESTJSONErrorCodes.MissingAccess, "mayNotEnter"],
  [RESTJSONErrorCodes.MissingPermissions, "mayNotMove"],
]);

/** What is known to be refused is not asked: Discord counts refusals, and shuts out who collects them. */
function findObstacle({ channels, members: { me } }: Guild, channelId: string): MusterOutcome | undefined {
  const channel = channels.cache.get(channelId);
  if (!channel || !me) return undefined;
  const held = channel.permissionsFor(me);
  if (!held.has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.Connect])) return "mayNotEnter";
  return held.has(PermissionFlagsBits.MoveMembers) ? undefined : "mayNotMove";
}
