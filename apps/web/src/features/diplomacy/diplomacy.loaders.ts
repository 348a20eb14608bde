import "server-only";
import type { Actor } from "@guildhall/core";
import type { ForeignGuildInput } from "@guildhall/core/diplomacy";
import type { Context } from "@guildhall/use-cases";
import { listForeignGuilds, viewForeignGuild } from "@guildhall/use-cases/diplomacy";
import { type Plain, toPlain } from "#web/components/plain.ts";
import { userPicture } from "#web/server/discord-pictures.ts";

/** Foreign guilds with how the guild stands to each. */
export async function readForeignGuilds(context: Context, actor: Actor) {
  return toPlain(await listForeignGuilds(context, actor));
}

export type ForeignGuildsView = Plain<Awaited<ReturnType<typeof readForeignGuilds>>>;

export type ForeignGuildInList = ForeignGuildsView[number];

/** One of them with what was ever agreed, and the faces of those who could speak for it. */
export async function readForeignGuild(context: Context, actor: Actor, asked: ForeignGuildInput) {
  const { people, ...foreign } = await viewForeignGuild(context, actor, asked);
  return toPlain({
    ...foreign,
    people: people.map(({ avatarHash, ...person }) => ({
      ...person,
      picture: userPicture(person.userId, avatarHash),
    })),
  });
}

export type ForeignGuildInView = Plain<Awaited<ReturnType<typeof readForeignGuild>>>;
