import { templateInput } from "@guildhall/core/events";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { readPlanPage, readTemplateDraft, TemplateForm } from "#web/features/events/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";
import { parseInput } from "#web/server/parse-input.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("events.web.templates"))("change") };
}

export default async function TemplatePage(props: GuildPageProps) {
  const t = await getTranslations("events.web.templates");
  return await guildPage(
    props,
    { request: "events.template", title: t("change") },
    async (context, actor) => {
      const input = parseInput(templateInput, await props.params);
      const first = await readTemplateDraft(context, actor, input);
      const page = await readPlanPage(context, actor);
      return (
        <PageMessages parts={["events", "settings", "absences", "attendance.forecast"]}>
          <PageHead
            title={t("changeTitle", { name: first.title })}
            name={first.title}
            above={{ href: `/guilds/${actor.guildId}/events/templates`, label: t("title") }}
            lead={t("changeLead")}
          />
          <TemplateForm guildId={actor.guildId} first={first} {...page} />
        </PageMessages>
      );
    },
  );
}
