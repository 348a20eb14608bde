import "server-only";
import { findLanguage, Refusal } from "@guildhall/core";
import { defaultGame, type Game } from "@guildhall/core/games";
import { viewOwnSettings } from "@guildhall/use-cases/members";
import { listOwnGuilds, type OwnGuild } from "@guildhall/use-cases/settings";
import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { auth, type SignIn } from "#web/auth.ts";
import type { Shell, ShellGuild } from "#web/components/shell/shell-context.tsx";
import { parseTheme, themeCookie } from "#web/components/shell/theme.ts";
import { getEnteredGuild } from "./actor.ts";
import { getContext } from "./db.ts";
import { guildPicture, userPicture } from "./discord-pictures.ts";
import { inTrail } from "./in-trail.ts";

/** What the frame round the page shows. A frame refuses nothing: what it may not know, it leaves out. */
export async function readShell(guildId?: string): Promise<Shell> {
  const signIn = await auth();
  const guilds = signIn ? await unlessRefused(() => readOpenGuilds(signIn), []) : [];
  const inside = guildId ? await unlessRefused(() => readInside(guildId), outside) : outside;
  const jar = await cookies();
  return {
    user: signIn && {
      userId: signIn.userId,
      name: signIn.name,
      picture: userPicture(signIn.userId, signIn.avatarHash),
    },
    guilds: guilds.map(toShellGuild),
    ...inside,
    theme: parseTheme(jar.get(themeCookie)?.value),
    ownLanguage: findLanguage(jar.get("language")?.value),
  };
}

type Inside = Pick<Shell, "guild" | "rights" | "canManage">;

const outside: Inside = { guild: undefined, rights: [], canManage: false };

/** What only somebody in the guild may know. It does not rest on the list of servers, which is soon forgotten. */
async function readInside(guildId: string): Promise<Inside> {
  const { actor, guild } = await getEnteredGuild(guildId);
  const { timeZone: ownTimeZone } = await viewOwnSettings(getContext(), actor);
  const { timeZone, modulesOff } = guild;
  return {
    guild: { ...toShellGuild(guild), timeZone, ownTimeZone, modulesOff, game: await titleOf(guild.game) },
    rights: [...actor.rights],
    canManage: actor.managesServer ?? false,
  };
}

/** `generic` says nothing that a reader wants to know. */
async function titleOf(game: Game): Promise<string | null> {
  const t = await getTranslations("settings.games.titles");
  return game === defaultGame ? null : t(game);
}

async function readOpenGuilds(signIn: SignIn): Promise<readonly OwnGuild[]> {
  const { sessionId } = signIn;
  const guilds = await inTrail(() => listOwnGuilds(getContext(), signIn, { sessionId }));
  return guilds.filter((guild) => guild.isConnected);
}

function toShellGuild({
  guildId,
  name,
  iconHash,
}: Pick<OwnGuild, "guildId" | "name" | "iconHash">): ShellGuild {
  return { guildId, name, picture: guildPicture(guildId, iconHash) };
}

async function unlessRefused<Value>(read: () => Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refusal) return otherwise;
    throw error;
  }
}
