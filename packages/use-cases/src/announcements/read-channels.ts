import type { LanguageChannel } from "@guildhall/core/announcements";
import type { Queryable } from "@guildhall/db";
import { listLanguageChannels } from "@guildhall/db/announcements";
import { listChannels, listRoles } from "@guildhall/db/settings";

/** A language channel as whoever announces something sees it. */
export type NamedLanguageChannel = LanguageChannel & {
  /** Null when somebody deleted it. */
  readonly channelName: string | null;
  /** Whether what is posted there can go on to other servers. */
  readonly isFollowed: boolean;
  readonly pingRoleName: string | null;
};

/** Where announcements go, by the names that Discord has now. */
export async function readChannels(db: Queryable, guildId: string): Promise<readonly NamedLanguageChannel[]> {
  const channels = new Map((await listChannels(db, guildId)).map((one) => [one.channelId, one]));
  const roles = new Map((await listRoles(db, guildId)).map(({ roleId, name }) => [roleId, name]));
  return (await listLanguageChannels(db, guildId)).map((one) => {
    const channel = channels.get(one.channelId);
    return {
      ...one,
      channelName: channel?.name ?? null,
      isFollowed: channel?.kind === "announcement",
      pingRoleName: one.pingRoleId === null ? null : (roles.get(one.pingRoleId) ?? null),
    };
  });
}
