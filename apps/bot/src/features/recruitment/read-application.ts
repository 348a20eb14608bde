import type { GameProfile } from "@guildhall/core/games";
import type { Guild } from "@guildhall/core/settings";
import { findApplication } from "@guildhall/db/recruitment";
import { getGameProfile } from "@guildhall/db/settings";
import { type Translate, translatorFor } from "@guildhall/i18n";
import { type ApplicationView, viewApplication } from "@guildhall/use-cases/recruitment";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import type { Tools } from "#bot/discord/tools.ts";

/** Everything that is shown of an application, in the guild's words. */
export type ShownApplication = {
  readonly guild: Guild;
  readonly view: ApplicationView;
  readonly profile: GameProfile;
  readonly t: Translate;
};

/** Undefined where there is nowhere to show it, or it went with the person. */
export async function readApplication(
  { context }: Tools,
  guildId: string,
  applicationId: number,
): Promise<ShownApplication | undefined> {
  const guild = await findConnectedGuild(context, guildId);
  if (!(guild && (await findApplication(context.db, guildId, applicationId)))) return undefined;
  return {
    guild,
    view: await viewApplication(context, { kind: "system", guildId }, { applicationId }),
    profile: await getGameProfile(context.db, guildId),
    t: translatorFor(guild.language),
  };
}
