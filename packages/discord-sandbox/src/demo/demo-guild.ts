import type { ChannelType, Locale } from "discord-api-types/v10";
import { type PermissionName, permissionBits } from "../actor/guild-control.ts";

/** A role of a demo guild. Ids are written down, so that a demo's database still knows everything after a restart. */
export type DemoRole = {
  readonly id: string;
  readonly name: string;
  readonly color: number;
  readonly permissions?: readonly PermissionName[];
  /** Its holders stand apart in the list of members. */
  readonly hoist?: boolean;
};

export type DemoChannel = {
  readonly id: string;
  readonly name: string;
  /** A text channel when absent. */
  readonly type?: ChannelType;
  readonly topic?: string;
  /** Only holders of this role see it. */
  readonly onlyFor?: string;
  /** Names of a forum's tags. */
  readonly tags?: readonly string[];
};

export type DemoCategory = {
  readonly id: string;
  readonly name: string;
  readonly channels: readonly DemoChannel[];
};

export type DemoPerson = {
  readonly id: string;
  readonly username: string;
  /** What the account shows everywhere. */
  readonly globalName: string;
  /** What this guild calls the person, where that is something else. */
  readonly nick?: string;
  readonly locale: Locale;
  /** Names of roles. */
  readonly roles: readonly string[];
  readonly joinedDaysAgo: number;
};

/** Something that stands in a channel from the beginning, and in a forum as a post. */
export type DemoMessage = {
  /** Name of the channel. */
  readonly channel: string;
  /** Id of who wrote it. */
  readonly by: string;
  readonly content: string;
  /** Of a forum post. */
  readonly title?: string;
  readonly tags?: readonly string[];
};

/** Something that people put on the server's own list of events by hand. */
export type DemoScheduled = {
  readonly name: string;
  readonly description: string;
  /** Name of a voice or stage channel. */
  readonly channel: string;
  readonly inHours: number;
};

/** Everything that Discord knows of a guild before Guildhall does anything in it. */
export type DemoGuild = {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** Of the channel that every server begins with. */
  readonly generalId: string;
  /** The highest first. */
  readonly roles: readonly DemoRole[];
  readonly categories: readonly DemoCategory[];
  readonly people: readonly DemoPerson[];
  /** Who came lately and is no member yet. */
  readonly newcomers: readonly DemoPerson[];
  readonly messages: readonly DemoMessage[];
  readonly scheduled: readonly DemoScheduled[];
  /** Who sits in voice from the beginning, by id. */
  readonly inVoice: { readonly channel: string; readonly userIds: readonly string[] };
};

/** What Discord says of a person in a guild whenever they act there. */
export function standingOf(
  { ownerId, roles }: DemoGuild,
  person: DemoPerson,
): {
  readonly name: string;
  readonly isOwner: boolean;
  readonly roleIds: readonly string[];
  readonly permissions: string;
} {
  const held = roles.filter(({ name }) => person.roles.includes(name));
  return {
    name: person.nick ?? person.globalName,
    isOwner: person.id === ownerId,
    roleIds: held.map(({ id }) => id),
    permissions: String(permissionBits(held.flatMap(({ permissions = [] }) => permissions))),
  };
}
