import { randomBytes } from "node:crypto";
import {
  type APIInteraction,
  ApplicationIntegrationType,
  GatewayDispatchEvents,
  InteractionContextType,
  type InteractionType,
} from "discord-api-types/v10";
import { acknowledgeWithinMs, tokenLivesMs } from "../../rules/interactions.ts";
import { fileLimitBytes } from "../../rules/uploads.ts";
import { permissionsOf } from "../access.ts";
import { send } from "../change.ts";
import { getMember, getUser } from "../lookup.ts";
import { channelPayload } from "../payloads/channel-payload.ts";
import { actingMemberPayload } from "../payloads/member-payload.ts";
import { userPayload } from "../payloads/user-payload.ts";
import type { Channel } from "../state/channel.ts";
import type { Interaction } from "../state/interaction.ts";
import type { Message } from "../state/message.ts";
import { nowMs, type World } from "../world.ts";

export type InteractionStart = {
  readonly userId: string;
  readonly channel: Channel;
  readonly type: InteractionType;
  readonly data: object;
  /** The message whose component was used, or the one behind the modal. */
  readonly source?: Message | undefined;
  /** What opened the modal that is submitted. */
  readonly trigger?: Interaction | undefined;
};

const keptInteractions = 100_000;

export function integrationOwners(channel: Channel): { [ApplicationIntegrationType.GuildInstall]: string } {
  return { [ApplicationIntegrationType.GuildInstall]: channel.guildId ?? "0" };
}

/** Who acts, as the place shows it: a member with permissions in a guild, a bare user in a direct message. */
function personFields(
  world: World,
  { userId, channel }: InteractionStart,
): Partial<APIInteraction> & { app_permissions: string } {
  const guild = world.guilds.get(channel.guildId ?? "");
  if (!guild) {
    const user = userPayload(getUser(world, userId));
    return { user, context: InteractionContextType.BotDM, app_permissions: "0" };
  }
  const bot = getMember(guild, world.application.botUserId);
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.preferredLocale, features: [] },
    guild_locale: guild.preferredLocale,
    member: actingMemberPayload(world, { guild, member: getMember(guild, userId) }, channel),
    context: InteractionContextType.Guild,
    app_permissions: String(permissionsOf(world, { guild, member: bot }, channel)),
  };
}

function interactionPayload(world: World, start: InteractionStart, token: string): APIInteraction {
  const { channel } = start;
  const payload = {
    id: world.nextId(),
    application_id: world.application.id,
    type: start.type,
    data: start.data,
    channel: channelPayload(world, channel),
    channel_id: channel.id,
    token,
    version: 1,
    ...(start.source ? { message: start.source.payload } : {}),
    locale: getUser(world, start.userId).locale,
    entitlements: [],
    authorizing_integration_owners: integrationOwners(channel),
    attachment_size_limit: fileLimitBytes,
    ...personFields(world, start),
  };
  return payload as APIInteraction;
}

/** Forgets what can no longer be answered, so that a long benchmark does not fill the memory. */
function forgetOld(world: World): void {
  for (const [token, interaction] of world.interactions) {
    const isOld = nowMs(world) - interaction.createdAtMs > 2 * tokenLivesMs;
    if (!isOld && world.interactions.size < keptInteractions) return;
    world.interactions.delete(token);
  }
}

/** Tells the bot that somebody acted, and starts the 3 seconds. */
export function startInteraction(world: World, start: InteractionStart): Interaction {
  forgetOld(world);
  const token = randomBytes(48).toString("base64url");
  const payload = interactionPayload(world, start, token);
  const interaction: Interaction = {
    id: payload.id,
    token,
    userId: start.userId,
    channelId: start.channel.id,
    createdAtMs: nowMs(world),
    payload,
    ...(start.channel.guildId ? { guildId: start.channel.guildId } : {}),
    ...(start.source ? { source: start.source } : {}),
    ...(start.trigger ? { trigger: start.trigger } : {}),
    acknowledgement: "none",
    isEphemeral: false,
    answer: Promise.withResolvers(),
    cancelDeadline: () => undefined,
  };
  interaction.cancelDeadline = world.clock.after(acknowledgeWithinMs + 1, () =>
    interaction.answer.resolve({ kind: "failed" }),
  );
  world.interactions.set(token, interaction);
  send(world, {
    t: GatewayDispatchEvents.InteractionCreate,
    d: payload,
    to: start.channel.guildId ? { guildId: start.channel.guildId } : {},
  });
  return interaction;
}
