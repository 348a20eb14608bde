import type { Refusal } from "@guildhall/core";
import { translateRefusal, translatorFor } from "@guildhall/i18n";
import { useLocale, useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { NoRightState } from "#web/components/ui/states.tsx";
import { RefreshGuilds } from "./refresh-guilds.tsx";

/** The page cannot be shown to this reader; it is named, and so is what is missing. */
export function PageRefused({ title, refusal }: { readonly title: string; readonly refusal: Refusal }) {
  const t = useTranslations("shell.guilds");
  const sentence = translateRefusal(translatorFor(useLocale()), refusal);
  const isStale = refusal.code === "common.signInAgain";
  return (
    <>
      <PageHead title={isStale ? t("stale") : title} />
      <Card isFlush>
        <NoRightState action={isStale && <RefreshGuilds kind="act" />}>
          {isStale ? t("staleAdvice") : sentence}
        </NoRightState>
      </Card>
    </>
  );
}
