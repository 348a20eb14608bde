import { viewDecayInput } from "@guildhall/core/dkp";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { DecayPage, readDecay } from "#web/features/dkp/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("dkp.web.decay"))("title") };
}

export default async function DecayRoute(props: GuildPageProps) {
  const t = await getTranslations("dkp.web.decay");
  return await guildPage(props, { request: "dkp.viewDecay", title: t("title") }, async (context, actor) => {
    const { pool } = await props.searchParams;
    const { data: input = {} } = viewDecayInput.safeParse({ poolId: pool });
    const first = { poolId: input.poolId, decay: await readDecay(context, actor, input) };
    return (
      <PageMessages parts={["dkp", "attendance.results"]}>
        <DecayPage guildId={actor.guildId} first={first} />
      </PageMessages>
    );
  });
}
