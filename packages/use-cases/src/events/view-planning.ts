import { type Actor, requireRight } from "@guildhall/core";
import { isOpenPool, type Pool } from "@guildhall/core/dkp";
import type { EventTemplate } from "@guildhall/core/events";
import { profileOf, type Role } from "@guildhall/core/games";
import type { Static } from "@guildhall/core/groups";
import {
  type GuildPlace,
  isFeatureOn,
  type Module,
  type ServerChannel,
  type ServerRole,
  type SettingValues,
} from "@guildhall/core/settings";
import { listPools } from "@guildhall/db/dkp";
import { listTemplates } from "@guildhall/db/events";
import { listStatics } from "@guildhall/db/groups";
import { getGuild, getSettings, listChannels, listPlaces, listRoles } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** What events of the guild are like when nobody says otherwise, and what there is to choose from. */
export type Planning = {
  readonly durationMinutes: number;
  readonly rewardPoints: number;
  readonly templates: readonly EventTemplate[];
  readonly settings: SettingValues;
  readonly modulesOff: readonly Module[];
  /** What people fight as in the guild's game. */
  readonly roles: readonly Role[];
  /** By name; none where statics are switched off. */
  readonly statics: readonly Pick<Static, "staticId" | "name">[];
  /** What an event may pay into, the usual one first; none where DKP is switched off. */
  readonly pools: readonly Pick<Pool, "poolId" | "name">[];
  readonly server: {
    readonly places: readonly GuildPlace[];
    readonly channels: readonly Pick<ServerChannel, "channelId" | "name" | "kind">[];
    /** Roles of Discord, without `@everyone`. */
    readonly roles: readonly Pick<ServerRole, "roleId" | "name" | "colour">[];
  };
};

/** What a form for an event begins with. */
export async function viewPlanning({ db }: Context, actor: Actor): Promise<Planning> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const { game, modulesOff } = await getGuild(db, guildId);
  const settings = await getSettings(db, guildId);
  const channels = await listChannels(db, guildId);
  const roles = await listRoles(db, guildId);
  const statics = isFeatureOn(modulesOff, "groups") ? await listStatics(db, guildId) : [];
  const pools = isFeatureOn(modulesOff, "dkp") ? (await listPools(db, guildId)).filter(isOpenPool) : [];
  return {
    durationMinutes: settings["events.durationMinutes"],
    rewardPoints: settings["dkp.eventPoints"],
    templates: await listTemplates(db, guildId),
    settings,
    modulesOff,
    roles: profileOf(game).roles,
    statics: statics.map(({ staticId, name }) => ({ staticId, name })),
    pools: pools.map(({ poolId, name }) => ({ poolId, name })),
    server: {
      places: await listPlaces(db, guildId),
      channels: channels.map(({ channelId, name, kind }) => ({ channelId, name, kind })),
      roles: roles
        .filter(({ roleId }) => roleId !== guildId)
        .map(({ roleId, name, colour }) => ({ roleId, name, colour })),
    },
  };
}
