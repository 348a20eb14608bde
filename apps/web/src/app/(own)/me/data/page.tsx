import { viewOwnData } from "@guildhall/use-cases/privacy";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { OwnData } from "#web/features/privacy/index.ts";
import { userPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("privacy.web"))("title") };
}

export default async function OwnDataPage() {
  const t = await getTranslations("privacy.web");
  return await userPage({ request: "privacy.viewOwnData", title: t("title") }, async (context, signIn) => (
    <PageMessages parts={["privacy"]}>
      <OwnData data={await viewOwnData(context, signIn)} name={signIn.name} />
    </PageMessages>
  ));
}
