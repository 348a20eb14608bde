import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Link } from "#web/components/link.tsx";
import { PageMessages } from "#web/components/page-messages.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { readTemplates, TemplateList } from "#web/features/events/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("events.web.templates"))("title") };
}

export default async function TemplatesPage(props: GuildPageProps) {
  const t = await getTranslations("events.web.templates");
  return await guildPage(
    props,
    { request: "events.templates", title: t("title") },
    async (context, actor) => {
      const { guildId } = actor;
      const { templates, presets } = await readTemplates(context, actor);
      const add = templates.length > 0 && (
        <Button kind="act" asChild>
          <Link href={`/guilds/${guildId}/events/templates/new`}>
            <Plus aria-hidden />
            {t("new")}
          </Link>
        </Button>
      );
      return (
        <PageMessages parts={["events"]}>
          <PageHead title={t("title")} lead={t("lead")} actions={add} />
          <TemplateList guildId={guildId} templates={templates} presets={presets} />
        </PageMessages>
      );
    },
  );
}
