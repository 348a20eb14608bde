import { z } from "zod";
import { parseForm, whole } from "../../rules/forms/form.ts";
import { createInvite, getInvite } from "../../world/changes/invites.ts";
import { getChannel } from "../../world/lookup.ts";
import type { Guild, Invite } from "../../world/state/guild.ts";
import type { World } from "../../world/world.ts";
import { guildChannelOf } from "../find.ts";
import { type Call, ok, type Result, type Route } from "../route.ts";

/** https://discord.com/developers/docs/resources/channel#create-channel-invite */
const inviteForm = z.looseObject({
  max_age: whole(0, 604_800).optional(),
  max_uses: whole(0, 100).optional(),
});
const standardSeconds = 86_400;

function create(call: Call): Result {
  const { guild, channel } = guildChannelOf(call);
  const body = parseForm<{ max_age?: number; max_uses?: number }>(inviteForm, call.body ?? {});
  const limits = { maxAgeSeconds: body.max_age ?? standardSeconds, maxUses: body.max_uses ?? 0 };
  const invite = createInvite(call.world, call.actor, { guild, channel, ...limits });
  return ok(invitePayload(call.world, guild, invite));
}

function view(call: Call): Result {
  const { guild, invite } = getInvite(call.world, call.param("code"));
  return ok(invitePayload(call.world, guild, invite));
}

/** What a guild has that never asked for more than the free things. */
const plainGuild = {
  ...{ splash: null, banner: null, features: [], vanity_url_code: null, premium_subscription_count: 0 },
  ...{ verification_level: 0, nsfw_level: 0, nsfw: false },
};

function invitePayload(world: World, guild: Guild, invite: Invite) {
  const { code, channelId, maxAgeSeconds, maxUses, uses, endsAtMs } = invite;
  const { id, name, icon, description } = guild;
  const channel = getChannel(world, channelId);
  return {
    ...{ type: 0, code, uses, max_age: maxAgeSeconds, max_uses: maxUses, temporary: false },
    expires_at: endsAtMs === null ? null : new Date(endsAtMs).toISOString(),
    ...{ guild_id: id, guild: { id, name, icon, description, ...plainGuild } },
    channel: { id: channel.id, name: channel.name, type: channel.type },
  };
}

/** https://discord.com/developers/docs/resources/invite */
export const inviteRoutes: readonly Route[] = [
  { method: "POST", path: "/channels/:channel/invites", run: create },
  { method: "GET", path: "/invites/:code", run: view },
];
