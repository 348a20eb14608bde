import "server-only";
import type { Actor } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import { listNewcomers } from "@guildhall/use-cases/members";
import { type Plain, toPlain } from "#web/components/plain.ts";
import { userPicture } from "#web/server/discord-pictures.ts";

/** Who waits for an officer, with faces: newcomers are not in the roster, whose faces every page knows. */
export async function readNewcomers(context: Context, actor: Actor) {
  const { newcomers, ...view } = await listNewcomers(context, actor);
  return toPlain({
    ...view,
    newcomers: newcomers.map(({ avatarHash, ...newcomer }) => ({
      ...newcomer,
      picture: userPicture(newcomer.userId, avatarHash),
    })),
  });
}

export type NewcomersPageView = Plain<Awaited<ReturnType<typeof readNewcomers>>>;
