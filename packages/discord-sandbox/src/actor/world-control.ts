import type { Locale } from "discord-api-types/v10";
import { addBot, createGuild } from "../world/changes/guilds.ts";
import { acceptInvite } from "../world/changes/invites.ts";
import { createUser, type UserDraft } from "../world/changes/users.ts";
import type { World } from "../world/world.ts";
import { refuseInClient } from "./client-refusal.ts";
import {
  type ChannelOptions,
  controlGuild,
  type GuildControl,
  type PermissionName,
  permissionBits,
} from "./guild-control.ts";

export type GuildOptions = {
  readonly name?: string;
  readonly id?: string;
  /** Name of the owner; "Owner" when absent. */
  readonly owner?: string;
  readonly locale?: Locale | `${Locale}`;
  /** False: the bot was not invited. A list: with these permissions only. */
  readonly bot?: boolean | readonly PermissionName[];
  /** When its owner joined; now when absent. */
  readonly foundedAt?: string;
  /** How `#general` differs from a plain channel. */
  readonly general?: ChannelOptions;
};

export type UserOptions = {
  readonly id?: string;
  readonly username?: string;
  readonly locale?: Locale | `${Locale}`;
};

/** The world as a test holds it. */
export type WorldControl = {
  /** The state itself, to look at. */
  readonly state: World;
  /** A new guild with a channel `#general`, its owner, and the bot. */
  guild(options?: GuildOptions): GuildControl;
  /** An account, in no guild yet. */
  user(name: string, options?: UserOptions): { readonly id: string };
  /** A guild that is already there, by name or id. */
  getGuild(reference: string): GuildControl;
  /** An account comes in by an invite; refused where it is over, or used up. */
  acceptInvite(code: string, account: { readonly id: string }): void;
};

function userId(world: World, name: string, options: Omit<UserDraft, "name"> = {}): string {
  return world.userIdsByName.get(name) ?? createUser(world, { name, ...options }).id;
}

export function controlWorld(world: World): WorldControl {
  return {
    state: world,
    guild(options = {}) {
      const guild = createGuild(world, {
        name: options.name ?? "Guild",
        id: options.id,
        ownerId: userId(world, options.owner ?? "Owner"),
        locale: options.locale as Locale | undefined,
        foundedAt: options.foundedAt,
      });
      const control = controlGuild(world, guild);
      control.channel("general", options.general);
      const bot = options.bot ?? true;
      if (bot === true) addBot(world, guild);
      else if (bot) addBot(world, guild, permissionBits(bot));
      return control;
    },
    user: (name, { locale, ...options } = {}) => ({
      id: userId(world, name, { ...options, locale: locale as Locale | undefined }),
    }),
    getGuild(reference) {
      const guild = [...world.guilds.values()].find(
        (each) => each.id === reference || each.name === reference,
      );
      return controlGuild(world, guild ?? refuseInClient(`There is no guild "${reference}".`));
    },
    acceptInvite: (code, { id }) => acceptInvite(world, { code, userId: id }),
  };
}
