import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { readVerification, VerificationPage } from "#web/features/verification/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("verification.web"))("title") };
}

export default async function GuildVerificationPage(props: GuildPageProps) {
  const t = await getTranslations("verification.web");
  const words = { request: "verification.viewVerification", title: t("title") };
  return await guildPage(props, words, async (context, actor) => (
    <PageMessages parts={["verification"]}>
      <VerificationPage guildId={actor.guildId} first={await readVerification(context, actor)} />
    </PageMessages>
  ));
}
