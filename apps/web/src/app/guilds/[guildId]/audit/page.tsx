import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { AuditPage, parseFilter, readAudit } from "#web/features/audit/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("audit.web"))("title") };
}

export default async function AuditRoute(props: GuildPageProps) {
  const t = await getTranslations("audit.web");
  return await guildPage(props, { request: "audit.list", title: t("title") }, async (context, actor) => {
    const filter = parseFilter(await props.searchParams);
    const page = await readAudit(context, actor, filter);
    return (
      <PageMessages
        parts={[
          "announcements",
          "audit",
          "settings",
          "absences",
          "events",
          "attendance",
          "dkp",
          "groups",
          "loot",
          "verification",
          "diplomacy",
          "recruitment",
          "members",
        ]}
      >
        <PageHead title={t("title")} lead={t("lead")} />
        <AuditPage guildId={actor.guildId} first={{ filter, page }} />
      </PageMessages>
    );
  });
}
