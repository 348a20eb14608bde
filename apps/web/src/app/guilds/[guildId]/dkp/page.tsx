import { hasRight } from "@guildhall/core";
import { movementDays } from "@guildhall/use-cases/dkp";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { PointsPage, readPoints } from "#web/features/dkp/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dkp.web"))("title") };
}

export default async function DkpPage(props: GuildPageProps) {
  const t = await getTranslations("dkp.web");
  return await guildPage(props, { request: "dkp.view", title: t("title") }, async (context, actor) => (
    <PageMessages parts={["dkp", "attendance.results"]}>
      <PointsPage
        guildId={actor.guildId}
        userId={actor.userId}
        canAdjust={hasRight(actor, "dkp.adjust")}
        days={movementDays}
        points={await readPoints(context, actor)}
      />
    </PageMessages>
  ));
}
