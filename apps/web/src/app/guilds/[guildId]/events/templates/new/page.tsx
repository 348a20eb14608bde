import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { newTemplateDraft, readPlanPage, TemplateForm } from "#web/features/events/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("events.web.templates"))("new") };
}

export default async function NewTemplatePage(props: GuildPageProps) {
  const t = await getTranslations("events.web.templates");
  return await guildPage(
    props,
    { request: "events.newTemplate", title: t("new") },
    async (context, actor) => {
      const page = await readPlanPage(context, actor);
      const first = newTemplateDraft(page.planning);
      return (
        <PageMessages parts={["events", "settings", "absences", "attendance.forecast"]}>
          <PageHead
            title={t("new")}
            above={{ href: `/guilds/${actor.guildId}/events/templates`, label: t("title") }}
            lead={t("newLead")}
          />
          <TemplateForm guildId={actor.guildId} first={first} {...page} />
        </PageMessages>
      );
    },
  );
}
