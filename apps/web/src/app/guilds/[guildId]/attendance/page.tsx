import { viewMatrixInput } from "@guildhall/core/attendance";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageMessages } from "#web/components/page-messages.tsx";
import { readMatrix } from "#web/features/attendance/index.ts";
import { type GuildPageProps, guildPage } from "#web/server/guild-page.tsx";
import { parseInput } from "#web/server/parse-input.ts";
import { AttendanceParts } from "./attendance-parts.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell.nav.pages"))("attendance") };
}

export default async function AttendancePage(props: GuildPageProps) {
  const t = await getTranslations("shell.nav.pages");
  const words = { request: "attendance.view", title: t("attendance") };
  return await guildPage(props, words, async (context, actor) => {
    const { days, template, weekday, page } = await props.searchParams;
    const asked = parseInput(viewMatrixInput, { days, templateId: template, weekday, page });
    return (
      <PageMessages parts={["attendance", "absences", "members"]}>
        <AttendanceParts
          guildId={actor.guildId}
          userId={actor.userId}
          first={await readMatrix(context, actor, asked)}
        />
      </PageMessages>
    );
  });
}
