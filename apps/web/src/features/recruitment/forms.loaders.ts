import "server-only";
import { type MemberActor, requireRight } from "@guildhall/core";
import type { Context } from "@guildhall/use-cases";
import { listBlocks, listForms, viewOpenings } from "@guildhall/use-cases/recruitment";
import { viewGuild } from "@guildhall/use-cases/settings";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** What officers ask applicants, whom they look for, and whom they keep out. */
export async function readForms(context: Context, actor: MemberActor) {
  requireRight(actor, "recruitment.review");
  const { openings, roles } = await viewOpenings(context, actor);
  const { name: guildName } = await viewGuild(context, actor);
  const { forms, game } = await listForms(context, actor);
  const blocks = await listBlocks(context, actor);
  return { ...toPlain({ guildName, forms, blocks, openings, roles }), game };
}

export type FormsView = Plain<Awaited<ReturnType<typeof readForms>>>;
