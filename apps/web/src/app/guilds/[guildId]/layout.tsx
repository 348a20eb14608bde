import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { auth } from "#web/auth.ts";
import { AppShell } from "#web/components/shell/app-shell.tsx";
import type { GuildPageProps } from "#web/server/guild-page.tsx";
import { readShell } from "#web/server/read-shell.ts";

type GuildLayoutProps = Pick<GuildPageProps, "params"> & { readonly children: ReactNode };

export default async function GuildLayout({ params, children }: GuildLayoutProps) {
  if (!(await auth())) redirect("/sign-in");
  const { guildId } = await params;
  return <AppShell shell={await readShell(guildId)}>{children}</AppShell>;
}
