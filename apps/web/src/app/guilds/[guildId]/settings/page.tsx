import { redirect } from "next/navigation";
import type { GuildPageProps } from "#web/server/guild-page.tsx";

/** The settings begin with how the guild is spoken to. */
export default async function SettingsPage({ params }: GuildPageProps) {
  redirect(`/guilds/${(await params).guildId}/settings/general`);
}
