import { listOwnGuilds } from "@guildhall/use-cases/settings";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GuildPicker } from "#web/features/settings/index.ts";
import { userPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell.guilds"))("title") };
}

export default async function GuildsPage() {
  const t = await getTranslations("shell.guilds");
  return await userPage({ request: "settings.listOwnGuilds", title: t("title") }, async (context, signIn) => (
    <GuildPicker guilds={await listOwnGuilds(context, signIn, { sessionId: signIn.sessionId })} />
  ));
}
