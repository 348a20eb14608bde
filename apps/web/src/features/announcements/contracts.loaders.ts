import "server-only";
import { type Actor, hasRight } from "@guildhall/core";
import { pickMessages } from "@guildhall/i18n";
import type { Context } from "@guildhall/use-cases";
import { viewContracts } from "@guildhall/use-cases/announcements";
import { viewGuild } from "@guildhall/use-cases/settings";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** What the guild does today, and what an officer needs to say so. */
export async function readContracts(context: Context, actor: Actor) {
  const { language } = await viewGuild(context, actor);
  const view = toPlain(await viewContracts(context, actor));
  const setting = {
    now: context.clock.now().toString(),
    words: { language, messages: pickMessages(language, ["announcements", "settings"]) },
  };
  return { ...view, setting: hasRight(actor, "announcements.post") ? setting : null };
}

export type ContractsPageView = Plain<Awaited<ReturnType<typeof readContracts>>>;
export type BoardInView = ContractsPageView["past"][number];
export type SettingView = NonNullable<ContractsPageView["setting"]>;
